package nl.gia.security.ui;

import com.vaadin.flow.component.Component;

/** What a module has to show on the page of one's own account; in the order of {@code @Order}. */
public interface AccountCard {

    /** Made anew for every visit to the page. */
    Component content();
}
