package nl.gia.attendance.lists;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.gia.attendance.Attendances;
import nl.gia.attendance.AttendeeFilter;
import nl.gia.attendance.AttendeeRow;
import nl.gia.audit.Audit;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingRights;
import nl.gia.meetings.Meetings;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Problem;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads whom one may see, and notes that personal data leave the program. */
@Component
class ListReading {

    static final int MOST = 10_000;

    private final Meetings meetings;
    private final Attendances attendances;
    private final MeetingRights rights;
    private final Audit audit;
    private final Clock clock;

    ListReading(Meetings meetings, Attendances attendances, MeetingRights rights, Audit audit, Clock clock) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param file which of them, for the log */
    @Transactional
    public MeetingPeople take(String reference, AttendeeFilter filter, String file) {
        MeetingDetails meeting = meetings.find(reference).orElseThrow(Problem.NotFound::new);
        Page<AttendeeRow> rows = attendances.search(meeting.row().id(), filter, PageRequest.of(0, MOST));
        if (rows.getTotalElements() > MOST) {
            throw new Problem.Conflict("lists.problem.tooMany", MOST);
        }
        audit.done(
                "attendance.exported",
                "meeting",
                meeting.row().id().toString(),
                Map.of("file", file, "people", rows.getTotalElements()));
        List<ListedPerson> people = rows.stream()
                .map(ListedPerson::of)
                .sorted(Comparator.comparing(ListedPerson::name, ListedName.order()))
                .toList();
        boolean ownOnly = !rights.may(Action.READ_ATTENDEES, meeting.row());
        return new MeetingPeople(meeting, people, ownOnly, AmsterdamTime.now(clock));
    }
}
