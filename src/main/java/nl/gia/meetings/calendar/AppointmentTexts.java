package nl.gia.meetings.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.gia.kit.Texts;
import nl.gia.shared.Message;
import org.springframework.stereotype.Component;

/** What a calendar says of a meeting, in words. */
@Component
class AppointmentTexts {

    private final Texts texts;

    AppointmentTexts(Texts texts) {
        this.texts = texts;
    }

    /** Not every calendar shows that an appointment was cancelled. */
    String title(Appointment meeting, boolean cancelled, Locale locale) {
        String title = CalendarLines.oneLine(meeting.title());
        return cancelled ? say(locale, "calendar.cancelled", title) : title;
    }

    String description(Appointment meeting, Locale locale) {
        List<String> lines = new ArrayList<>();
        if (meeting.link() != null) {
            lines.add(say(locale, "calendar.online", meeting.link()));
        }
        if (!meeting.themes().isEmpty()) {
            String key = meeting.themes().size() == 1 ? "calendar.theme" : "calendar.themes";
            lines.add(say(locale, key, String.join(", ", meeting.themes())));
        }
        if (meeting.organiser() != null) {
            lines.add(say(locale, "calendar.organiser", meeting.organiser()));
        }
        lines.add(say(locale, "calendar.of", meeting.region(), meeting.programme()));
        return CalendarLines.text(String.join("\n", lines));
    }

    static String organiser(Appointment meeting) {
        return name(meeting.organiser() == null ? meeting.programme() : meeting.organiser());
    }

    /** As a parameter, which can hold no quotation mark. */
    static String name(String typed) {
        return CalendarLines.oneLine(typed).replace('"', '\'');
    }

    String say(Locale locale, String key, Object... arguments) {
        return texts.of(Message.of(key, arguments), locale);
    }
}
