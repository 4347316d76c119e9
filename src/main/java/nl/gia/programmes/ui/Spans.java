package nl.gia.programmes.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From a day up to, not including, another, in words. */
final class Spans {

    private Spans() {}

    static String of(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null) {
            return until == null
                    ? I18NProvider.translate("programmes.span.always")
                    : I18NProvider.translate("programmes.span.until", until);
        }
        return until == null
                ? I18NProvider.translate("programmes.span.from", from)
                : I18NProvider.translate("programmes.span.both", from, until);
    }
}
