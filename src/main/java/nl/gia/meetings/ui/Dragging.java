package nl.gia.meetings.ui;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import nl.gia.kit.Confirm;
import nl.gia.kit.Dates;
import nl.gia.kit.Notices;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.MeetingStatus;
import nl.gia.meetings.Meetings;
import nl.gia.shared.AmsterdamTime;

/** A meeting that was dragged to another moment: a draft at once, what others can see already only after asking. */
class Dragging {

    private final Meetings meetings;
    private final Locale locale;
    private final Runnable redraw;

    /** @param redraw brings back to its place what was not moved */
    Dragging(Meetings meetings, Locale locale, Runnable redraw) {
        this.meetings = meetings;
        this.locale = locale;
        this.redraw = redraw;
    }

    void move(String reference, int version, LocalDateTime start) {
        Optional<MeetingRow> published = meetings.find(reference)
                .map(MeetingDetails::row)
                .filter(row -> row.status() == MeetingStatus.PUBLISHED);
        if (published.isEmpty()) {
            moveNow(reference, version, start);
            return;
        }
        redraw.run();
        Confirm.ask(
                "meetings.calendar.moving",
                () -> moveNow(reference, version, start),
                published.get().title(),
                Dates.weekday(start.toLocalDate(), locale));
    }

    private void moveNow(String reference, int version, LocalDateTime start) {
        Notices.attempt(() -> {
            LocalDateTime before = meetings.find(reference)
                    .map(found -> AmsterdamTime.localTimeOf(found.row().start()))
                    .orElse(start);
            MeetingRow moved = meetings.move(reference, version, start).row();
            Notices.undoable(
                    "meetings.calendar.moved",
                    () -> {
                        meetings.move(reference, moved.version(), before);
                        redraw.run();
                    },
                    moved.title(),
                    Dates.meeting(moved.start(), moved.end(), locale));
        });
        redraw.run();
    }
}
