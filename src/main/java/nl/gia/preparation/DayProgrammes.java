package nl.gia.preparation;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.gia.audit.Audit;
import nl.gia.audit.Differences;
import nl.gia.audit.FieldChanges;
import nl.gia.meetings.MeetingRow;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.Meanwhile;
import nl.gia.shared.MeetingId;
import nl.gia.shared.Problem;
import nl.gia.shared.Typed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programme of a meeting's day: for who may see the meeting, in order of time. */
@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_MEETINGS)")
public class DayProgrammes {

    private static final int LONGEST = 300;
    private static final int MOST = 60;
    private static final String ITEM = "dayItem";

    private final DayItemQueries queries;
    private final PreparedMeeting meetings;
    private final FieldChanges changes;
    private final Audit audit;

    DayProgrammes(DayItemQueries queries, PreparedMeeting meetings, FieldChanges changes, Audit audit) {
        this.queries = queries;
        this.meetings = meetings;
        this.changes = changes;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<DayItem> of(MeetingId meeting) {
        meetings.seen(meeting);
        return queries.of(meeting);
    }

    @Transactional(readOnly = true)
    public boolean mayWrite(MeetingId meeting) {
        return meetings.mayWrite(meetings.seen(meeting));
    }

    public UUID add(MeetingId meeting, PlanDayItem typed) {
        DayItem item = checked(UUID.randomUUID(), 0, typed, meetings.written(meeting));
        if (queries.of(meeting).size() >= MOST) {
            throw new Problem.Conflict("preparation.problem.manyItems", MOST);
        }
        queries.add(meeting, item);
        audit.done("meeting.dayItemAdded", "meeting", meeting);
        return item.id();
    }

    public void change(MeetingId meeting, UUID id, int version, PlanDayItem typed) {
        MeetingRow row = meetings.written(meeting);
        DayItem before = find(meeting, id);
        if (before.version() != version) {
            throw new Problem.Stale();
        }
        DayItem after = checked(id, version, typed, row);
        changes.keep(ITEM, id, version + 1, differences(before, after));
        queries.change(after);
        audit.done("meeting.dayItemChanged", "meeting", meeting);
    }

    /** As it is now, and who changed what since a version. */
    @Transactional(readOnly = true)
    public Meanwhile<DayItem> since(MeetingId meeting, UUID id, int version) {
        meetings.writable(meeting);
        return new Meanwhile<>(find(meeting, id), changes.since(ITEM, id, version));
    }

    /** Changes places with the one before or after it; each keeps its length, and what lies between them stays. */
    public void move(MeetingId meeting, UUID id, boolean up) {
        meetings.written(meeting);
        List<DayItem> items = queries.of(meeting);
        int index = items.indexOf(find(meeting, id));
        int other = up ? index - 1 : index + 1;
        if (other < 0 || other >= items.size()) {
            return;
        }
        exchange(items.get(Math.min(index, other)), items.get(Math.max(index, other)));
        audit.done("meeting.dayItemMoved", "meeting", meeting);
    }

    public void remove(MeetingId meeting, UUID id) {
        meetings.written(meeting);
        queries.remove(find(meeting, id).id());
        audit.done("meeting.dayItemRemoved", "meeting", meeting);
    }

    private void exchange(DayItem first, DayItem second) {
        if (first.start().equals(second.start())) {
            queries.swap(first, second);
            return;
        }
        if (first.end().isAfter(second.start())) {
            throw new Problem.Conflict("preparation.problem.overlap");
        }
        Duration between = Duration.between(first.end(), second.start());
        DayItem earlier = at(second, first.start());
        queries.change(earlier);
        queries.change(at(first, earlier.end().plus(between)));
    }

    private static DayItem at(DayItem item, LocalTime start) {
        LocalTime end = start.plus(Duration.between(item.start(), item.end()));
        return new DayItem(item.id(), start, end, item.title(), item.speaker(), item.version());
    }

    private DayItem find(MeetingId meeting, UUID id) {
        return queries.find(meeting, id).orElseThrow(Problem.NotFound::new);
    }

    private static DayItem checked(UUID id, int version, PlanDayItem typed, MeetingRow meeting) {
        FieldErrors errors = new FieldErrors();
        String title = Typed.orNull(typed.title());
        String speaker = Typed.orNull(typed.speaker());
        errors.check(title != null, "title", "problem.required")
                .checkLength(title, LONGEST, "title")
                .checkLength(speaker, LONGEST, "speaker")
                .check(typed.start() != null, "start", "problem.required")
                .check(typed.end() != null, "end", "problem.required");
        LocalTime start = typed.start();
        LocalTime end = typed.end();
        if (start != null && end != null) {
            check(start, end, meeting, errors);
        }
        errors.throwIfAny();
        if (start == null || end == null || title == null) {
            throw new IllegalStateException("told before");
        }
        return new DayItem(id, start, end, title, speaker, version);
    }

    private static void check(LocalTime start, LocalTime end, MeetingRow meeting, FieldErrors errors) {
        LocalTime from = AmsterdamTime.localTimeOf(meeting.start()).toLocalTime();
        LocalTime until = AmsterdamTime.localTimeOf(meeting.end()).toLocalTime();
        boolean oneDay = AmsterdamTime.dayOf(meeting.start()).equals(AmsterdamTime.dayOf(meeting.end()));
        errors.check(start.isBefore(end), "end", "preparation.problem.end")
                .check(!start.isBefore(from) || !oneDay, "start", "preparation.problem.tooEarly", from)
                .check(!end.isAfter(until) || !oneDay, "end", "preparation.problem.tooLate", until);
    }

    private static Differences differences(DayItem before, DayItem after) {
        return new Differences()
                .field("start", before.start(), after.start())
                .field("end", before.end(), after.end())
                .field("title", before.title(), after.title())
                .untold("speaker", before.speaker(), after.speaker());
    }
}
