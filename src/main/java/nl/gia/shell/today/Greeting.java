package nl.gia.shell.today;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalTime;

/** Goedemorgen, Anna: by the time of day in Amsterdam and the first name, or the whole name of who goes by initials. */
final class Greeting {

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private Greeting() {}

    static String of(LocalTime time, String name) {
        String part = time.isBefore(NOON) ? "morning" : time.isBefore(EVENING) ? "afternoon" : "evening";
        return I18NProvider.translate("today.good." + part, firstName(name.strip()));
    }

    private static String firstName(String name) {
        String first = name.split("\\s+")[0];
        return first.length() < 2 || first.contains(".") ? name : first;
    }
}
