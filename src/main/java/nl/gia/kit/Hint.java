package nl.gia.kit;

import com.vaadin.flow.component.html.Paragraph;

/** Small, soft text below what it explains. */
public class Hint extends Paragraph {

    public Hint(String text) {
        super(text);
        addClassName("gia-hint");
    }
}
