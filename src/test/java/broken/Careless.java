package broken;

import com.vaadin.flow.component.Html;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaks the rules of {@code ArchitectureTest}, on purpose. */
@Entity
public class Careless {

    @Autowired
    Supplier<Instant> clock = Instant::now;

    Html markup() {
        return new Html("<b>" + clock.get() + "</b>");
    }
}
