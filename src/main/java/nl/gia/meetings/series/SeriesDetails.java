package nl.gia.meetings.series;

import java.time.LocalDate;
import java.util.List;
import nl.gia.meetings.MeetingRow;
import nl.gia.shared.MeetingId;

/**
 * @param first the day it was planned from
 * @param meetings those one may see, in order of time; never empty
 */
public record SeriesDetails(
        SeriesId id,
        String title,
        String programmeName,
        Rhythm rhythm,
        int every,
        LocalDate first,
        List<MeetingRow> meetings) {

    /** Where a meeting stands in it, from 0. */
    public int position(MeetingId meeting) {
        return ids().indexOf(meeting);
    }

    List<MeetingId> ids() {
        return meetings.stream().map(MeetingRow::id).toList();
    }
}
