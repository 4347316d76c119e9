package nl.gia.kit;

import com.vaadin.flow.component.html.Span;

/** A state in one or two words, on the tint of its tone. */
public class StatusBadge extends Span {

    public StatusBadge(String text, Tone tone) {
        super(text);
        addClassNames("gia-badge", tone.className());
    }

    /** Its own sign, in place of that of its tone: the same wherever this state is shown. */
    public StatusBadge sign(String sign) {
        getElement().setAttribute("data-sign", sign);
        return this;
    }
}
