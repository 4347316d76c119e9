package nl.gia.meetings.series;

import java.time.LocalDate;
import java.util.List;
import nl.gia.shared.Message;

/**
 * A day on which a series would have a meeting.
 *
 * @param problems why there can be none
 * @param hints what one may want to know before
 */
public record SeriesDay(LocalDate day, List<Message> problems, List<Message> hints) {

    public boolean isPossible() {
        return problems.isEmpty();
    }
}
