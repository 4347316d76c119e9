package nl.gia.shell.today;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.attendance.RegistrationFigures;
import nl.gia.kit.Dates;
import nl.gia.kit.StatusBadge;
import nl.gia.kit.Tone;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.agenda.MeetingNeed;
import nl.gia.meetings.agenda.NeedyMeeting;
import nl.gia.meetings.ui.MeetingNavigation;
import nl.gia.shared.AmsterdamTime;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting asks for, in words and with the place where it is done.
 *
 * @param mayWrite whether the principal can do it, or only look
 */
record NeedWords(NeedyMeeting asks, RegistrationFigures figures, boolean mayWrite, Instant now, Locale locale) {

    private static final String ATTENDEES = "deelnemers";
    private static final Duration CLOSED_WITHIN = Duration.ofDays(28);

    static boolean isOverdue(NeedyMeeting asks, Instant now) {
        Instant end = asks.row().end();
        return switch (asks.need()) {
            case PRESENCE -> end.isBefore(now);
            case CLOSING -> end.plus(CLOSED_WITHIN).isBefore(now);
            case PUBLISHING, FILLING -> false;
        };
    }

    StatusBadge badge() {
        boolean isGoingOn =
                asks.need() == MeetingNeed.PRESENCE && asks.row().end().isAfter(now);
        boolean isLate = isOverdue(asks, now) || asks.need() == MeetingNeed.FILLING;
        String key = isGoingOn ? "today.goingOn" : "today.need." + asks.need();
        return new StatusBadge(I18NProvider.translate(key), isLate ? Tone.WARN : Tone.INFO);
    }

    String title() {
        return asks.row().title();
    }

    String about(boolean withRegion) {
        MeetingRow row = asks.row();
        String day = Dates.shortDay(AmsterdamTime.dayOf(row.start()), locale);
        return Stream.of(
                        I18NProvider.translate("today.about." + asks.need(), day),
                        asks.need() == MeetingNeed.FILLING ? SeatWords.of(row, figures) : said(row.place()),
                        withRegion ? row.regionName() : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String action() {
        return I18NProvider.translate(mayWrite ? "today.do." + asks.need() : "today.look");
    }

    String meeting() {
        return MeetingNavigation.meeting(asks.row().reference());
    }

    /** Where the action is. */
    String href() {
        return switch (asks.need()) {
            case PRESENCE, FILLING -> MeetingNavigation.meeting(asks.row().reference(), ATTENDEES);
            case PUBLISHING, CLOSING -> meeting();
        };
    }

    private static String said(@Nullable String place) {
        return place == null ? "" : place;
    }
}
