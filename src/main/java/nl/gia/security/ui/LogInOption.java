package nl.gia.security.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a module has to show below the form of the log-in page: another way in. In the order of {@code @Order}. */
public interface LogInOption {

    /** Made anew for every visit to the page; empty when there is no such way here. */
    Optional<Component> content();
}
