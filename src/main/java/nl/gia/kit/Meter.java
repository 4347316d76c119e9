package nl.gia.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.gia.shared.Fraction;

/** A bar filled to a share; the words beside it say the same, so readers of the screen pass it over. */
public class Meter extends Div {

    public Meter(Fraction share) {
        addClassName("gia-meter");
        getElement().setAttribute("aria-hidden", "true");
        Span filled = new Span();
        double width = share.whole() == 0 ? 0 : 100.0 * share.part() / share.whole();
        filled.getStyle().setWidth(width + "%");
        add(filled);
    }

    /** Marks the share aimed at; a bar that stays below it turns orange. */
    public Meter target(Fraction share, int percentage) {
        Span mark = new Span();
        mark.addClassName("gia-mark");
        mark.getStyle().setLeft(percentage + "%");
        add(mark);
        setClassName("gia-low", 100L * share.part() < (long) percentage * share.whole());
        return this;
    }
}
