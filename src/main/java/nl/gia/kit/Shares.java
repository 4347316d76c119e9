package nl.gia.kit;

import com.vaadin.flow.i18n.I18NProvider;
import nl.gia.shared.Fraction;

/** A share is never shown without its fraction (rule P6). */
public final class Shares {

    public static final String NONE = "–";

    private Shares() {}

    /** 61%, or – of nothing */
    public static String percentage(Fraction share) {
        return share.percentage().isPresent() ? share.percentage().getAsInt() + "%" : NONE;
    }

    /** 20 van 33 */
    public static String fraction(Fraction share) {
        return I18NProvider.translate("kit.fraction", share.part(), share.whole());
    }
}
