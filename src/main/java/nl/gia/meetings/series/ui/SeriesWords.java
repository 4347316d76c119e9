package nl.gia.meetings.series.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import nl.gia.kit.Languages;
import nl.gia.meetings.series.Rhythm;
import nl.gia.meetings.series.SeriesDetails;

final class SeriesWords {

    private SeriesWords() {}

    /** Elke maand op de tweede dinsdag */
    static String of(Rhythm rhythm, int every, LocalDate first, Locale locale) {
        String weekday = first.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, Languages.nearest(locale));
        String key = "series.rhythm." + rhythm;
        return switch (rhythm) {
            case WEEKS, LAST_WEEKDAY -> I18NProvider.translate(key, every, weekday);
            case NTH_WEEKDAY ->
                I18NProvider.translate(key, every, weekday, I18NProvider.translate("series.nth." + Rhythm.nth(first)));
            case DAY_OF_MONTH -> I18NProvider.translate(key, every, first.getDayOfMonth());
        };
    }

    static String of(SeriesDetails series, Locale locale) {
        return of(series.rhythm(), series.every(), series.first(), locale);
    }
}
