package nl.gia.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says why there is nothing here, and what one can do about it. */
public class EmptyState extends Div {

    public EmptyState(String title, String explanation, Component... actions) {
        addClassName("gia-empty");
        add(new H2(title), new Paragraph(explanation));
        add(actions);
    }
}
