package nl.gia.attendance;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.gia.audit.Audit;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingDoor;
import nl.gia.meetings.MeetingRights;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.MeetingStatus;
import nl.gia.meetings.Meetings;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.AttendanceId;
import nl.gia.shared.MeetingId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is registered for a meeting and who was there. */
@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_MEETINGS)")
public class Attendances {

    private final AttendanceQueries queries;
    private final AttendanceWriting writing;
    private final WhoIsMeant who;
    private final AttendeeEntry entry;
    private final Meetings meetings;
    private final MeetingDoor door;
    private final MeetingRights rights;
    private final Access access;
    private final Audit audit;

    Attendances(
            AttendanceQueries queries,
            AttendanceWriting writing,
            WhoIsMeant who,
            AttendeeEntry entry,
            Meetings meetings,
            MeetingDoor door,
            MeetingRights rights,
            Access access,
            Audit audit) {
        this.queries = queries;
        this.writing = writing;
        this.who = who;
        this.entry = entry;
        this.meetings = meetings;
        this.door = door;
        this.rights = rights;
        this.access = access;
        this.audit = audit;
    }

    /** Empty when the names of a meeting's attendees are not for the principal's eyes; a municipality sees its own. */
    @Transactional(readOnly = true)
    public OptionalInt count(MeetingId id, AttendeeFilter filter) {
        MeetingRow meeting = meeting(id).row();
        return maySeePeople(meeting) ? OptionalInt.of(queries.count(id, filter, only(meeting))) : OptionalInt.empty();
    }

    @Transactional(readOnly = true)
    public Page<AttendeeRow> search(MeetingId id, AttendeeFilter filter, Pageable page) {
        MeetingRow meeting = meeting(id).row();
        if (!maySeePeople(meeting)) {
            throw new Problem.NotAllowed();
        }
        return queries.search(id, filter, only(meeting), page);
    }

    @Transactional(readOnly = true)
    public AttendanceSummary summary(MeetingId id) {
        meeting(id);
        return queries.summary(id);
    }

    /** Whom somebody who was not chosen from those known can be: to be asked before it is taken for one of them, or another. */
    @Transactional(readOnly = true)
    public List<Namesake> namesakes(MeetingId id, RegisterPerson typed) {
        return who.all(writable(id), typed);
    }

    /** Ahead of the meeting, or afterwards from the list; takes a seat. */
    public AttendanceId register(MeetingId id, RegisterPerson typed) {
        MeetingDetails meeting = writable(id);
        door.lock(id);
        MeetingDetails locked = meeting(id);
        refuseWhenOver(locked);
        Integer capacity = locked.row().capacity();
        if (capacity != null && writing.seatsTaken(id) >= capacity) {
            throw new Problem.Conflict("attendance.problem.full", capacity);
        }
        AttendanceId added = add(meeting, typed, true, false);
        audit.done("attendance.registered", "meeting", id.toString(), Map.of("attendance", added.toString()));
        return added;
    }

    /** Somebody who came without being registered; takes no seat. */
    public AttendanceId walkIn(MeetingId id, RegisterPerson typed) {
        MeetingDetails meeting = writable(id);
        door.open(id);
        AttendanceId added = add(meeting, typed, false, true);
        door.firstPresence(List.of(id));
        audit.done("attendance.walkedIn", "meeting", id.toString(), Map.of("attendance", added.toString()));
        return added;
    }

    /** Undoing the presence of a walk-in removes it. */
    public void markPresent(MeetingId id, AttendanceId attendance, boolean present) {
        writable(id);
        door.open(id);
        if (queries.find(id, attendance).isEmpty()) {
            throw new Problem.NotFound();
        }
        writing.present(attendance, present);
        settle(id);
        String action = present ? "attendance.present" : "attendance.absent";
        audit.done(action, "meeting", id.toString(), Map.of("attendance", attendance.toString()));
    }

    /** As what somebody is there: kind, municipality, organisation and function of that day. Who it is stays. */
    public void correct(MeetingId id, AttendanceId attendance, RegisterPerson typed) {
        MeetingDetails meeting = writable(id);
        door.lock(id);
        refuseWhenOver(meeting(id));
        AttendeeRow row = queries.find(id, attendance).orElseThrow(Problem.NotFound::new);
        Attendee corrected = entry.checked(meeting, named(row, typed));
        writing.correct(attendance, corrected);
        audit.done("attendance.corrected", "meeting", id.toString(), Map.of("attendance", attendance.toString()));
    }

    /** Takes somebody off the list; not who was present. */
    public void remove(MeetingId id, AttendanceId attendance) {
        writable(id);
        door.lock(id);
        AttendeeRow row = queries.find(id, attendance).orElseThrow(Problem.NotFound::new);
        if (row.present()) {
            throw new Problem.Conflict("attendance.problem.removePresent");
        }
        writing.remove(attendance);
        audit.done("attendance.removed", "meeting", id.toString(), Map.of("attendance", attendance.toString()));
    }

    void settle(MeetingId id) {
        if (writing.count(id).present() > 0) {
            door.firstPresence(List.of(id));
        } else {
            door.lastPresenceUndone(List.of(id));
        }
    }

    private AttendanceId add(MeetingDetails meeting, RegisterPerson typed, boolean registered, boolean present) {
        AttendeeEntry.Entered entered = entry.of(meeting, typed);
        return writing.add(meeting.row().id(), entered.contact(), entered.attendee(), registered, present);
    }

    private static void refuseWhenOver(MeetingDetails meeting) {
        MeetingStatus status = meeting.row().status();
        if (status == MeetingStatus.CANCELLED || status == MeetingStatus.CLOSED) {
            throw new Problem.Conflict("attendance.problem.over");
        }
    }

    private static RegisterPerson named(AttendeeRow row, RegisterPerson typed) {
        return new RegisterPerson(
                row.contact(),
                row.name(),
                row.email() == null ? null : row.email().value(),
                typed.kind(),
                typed.municipality(),
                typed.organisation(),
                typed.function());
    }

    private MeetingDetails writable(MeetingId id) {
        MeetingDetails meeting = meeting(id);
        rights.require(Action.WRITE_ATTENDEES, meeting.row());
        return meeting;
    }

    private MeetingDetails meeting(MeetingId id) {
        return meetings.find(id).orElseThrow(Problem.NotFound::new);
    }

    private @Nullable MunicipalityCode only(MeetingRow meeting) {
        return rights.may(Action.READ_ATTENDEES, meeting) ? null : access.municipality();
    }

    private boolean maySeePeople(MeetingRow meeting) {
        return rights.may(Action.READ_ATTENDEES, meeting)
                || access.municipality() != null && access.mayAtAll(Action.READ_ATTENDEES);
    }
}
