package nl.gia.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Cards below each other, as one of {@link Columns}. */
public class Stack extends Div {

    public Stack(Component... cards) {
        addClassName("gia-stack");
        add(cards);
    }
}
