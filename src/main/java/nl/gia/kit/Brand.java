package nl.gia.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The sign and the name of the program, leading to its first page. */
public class Brand extends Anchor {

    private static final String NAME = "GIA";

    public Brand() {
        super("");
        addClassName("gia-brand");
        // The name beside it says it all.
        add(new Image("icons/brand.svg", ""), new Span(NAME));
    }
}
