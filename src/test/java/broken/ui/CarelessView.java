package broken.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks the rules of {@code ArchitectureTest}, on purpose. */
@Route("broken")
public class CarelessView extends Div {

    CarelessView(JdbcClient jdbc) {
        setText(jdbc.sql("select 1").query(String.class).single());
    }
}
