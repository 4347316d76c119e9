package nl.gia.kit;

import com.vaadin.flow.component.html.Span;

/** A state in one or two words, on the tint of its tone. */
public class StatusBadge extends Span {

    public StatusBadge(String text, Tone tone) {
        super(text);
        addClassNames("gia-badge", tone.className());
    }
}
