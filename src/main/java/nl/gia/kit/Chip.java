package nl.gia.kit;

import com.vaadin.flow.component.html.Span;

/** A name that something goes by, such as a theme; no state, so without a sign. */
public class Chip extends Span {

    public Chip(String text) {
        super(text);
        addClassName("gia-chip");
    }
}
