package nl.gia.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A white sheet on the ground of the page. */
public class Card extends Section {

    public Card(Component... content) {
        addClassName("gia-card");
        add(content);
    }

    public Card(String title, Component... content) {
        this();
        add(new H2(title));
        add(content);
    }
}
