package nl.gia.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Cards, or stacks of them, beside each other, a wide and a narrow one a row; below each other on a phone. */
public class Columns extends Div {

    public Columns(Component... cards) {
        addClassName("gia-columns");
        add(cards);
    }
}
