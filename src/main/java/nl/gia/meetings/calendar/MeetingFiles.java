package nl.gia.meetings.calendar;

import java.net.URI;
import java.util.Locale;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.Meetings;
import nl.gia.shared.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One meeting to put into a calendar by hand. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_MEETINGS)")
public class MeetingFiles {

    private final Meetings meetings;
    private final AppointmentQueries queries;
    private final CalendarWriter writer;

    MeetingFiles(Meetings meetings, AppointmentQueries queries, CalendarWriter writer) {
        this.meetings = meetings;
        this.queries = queries;
        this.writer = writer;
    }

    /** There is none of what was never published. */
    public byte[] of(String reference, URI site, Locale locale) {
        MeetingDetails meeting = meetings.find(reference).orElseThrow(Problem.NotFound::new);
        return queries.find(Selection.of(meeting.row().id()), 1).stream()
                .findFirst()
                .map(found -> writer.copy(found, site, locale))
                .orElseThrow(Problem.NotFound::new);
    }
}
