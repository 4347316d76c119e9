package nl.gia.attendance.door;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gia.attendance.Attendances;
import nl.gia.attendance.RegisterPerson;
import nl.gia.meetings.MeetingDoor;
import nl.gia.meetings.MeetingRights;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.Meetings;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityRow;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.security.Principal;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.AttendanceId;
import nl.gia.shared.MeetingId;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What phones at the door see of a meeting, and what is tapped on them: each tap once, however often it is sent. */
@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_MEETINGS)")
public class Door {

    private final DoorQueries queries;
    private final DoorOperations operations;
    private final Attendances attendances;
    private final Meetings meetings;
    private final MeetingDoor door;
    private final Municipalities municipalities;
    private final MeetingRights rights;
    private final Access access;
    private final Clock clock;

    Door(
            DoorQueries queries,
            DoorOperations operations,
            Attendances attendances,
            Meetings meetings,
            MeetingDoor door,
            Municipalities municipalities,
            MeetingRights rights,
            Access access,
            Clock clock) {
        this.queries = queries;
        this.operations = operations;
        this.attendances = attendances;
        this.meetings = meetings;
        this.door = door;
        this.municipalities = municipalities;
        this.rights = rights;
        this.access = access;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public DoorMeeting find(String reference) {
        MeetingRow meeting = writable(reference);
        DoorQueries.Standing standing = queries.standing(meeting.id());
        return new DoorMeeting(meeting, state(meeting), standing.upTo(), standing.total());
    }

    /** @param since the number of the last change one has seen; null for the whole list */
    @Transactional(readOnly = true)
    public DoorList list(String reference, @Nullable Long since) {
        MeetingId id = writable(reference).id();
        DoorQueries.Standing standing = queries.standing(id);
        List<DoorPerson> people = queries.changedSince(id, since == null ? 0 : since, who().name());
        return new DoorList(standing.upTo(), standing.total(), people);
    }

    /** From which a walk-in may come. */
    @Transactional(readOnly = true)
    public List<MunicipalityRow> municipalities(String reference) {
        return municipalities
                .on(AmsterdamTime.dayOf(writable(reference).start()))
                .items();
    }

    @Transactional(readOnly = true)
    public Optional<DoorPerson> person(String reference, AttendanceId attendance) {
        return queries.find(writable(reference).id(), attendance.value(), who().name());
    }

    /** @param key made by the phone, one for each tap */
    public DoorAnswer carryOut(String reference, UUID key, DoorTap tap) {
        MeetingId id = writable(reference).id();
        door.lock(id);
        Optional<DoorOperations.Kept> kept = operations.find(key);
        if (kept.isPresent()) {
            return first(kept.get(), id);
        }
        DoorResult state = state(writable(reference));
        DoorAnswer answer = state == DoorResult.DONE ? carryOut(id, tap) : new DoorAnswer(state, null);
        operations.keep(key, id, tap, answer, who());
        return answer;
    }

    private static DoorAnswer first(DoorOperations.Kept kept, MeetingId meeting) {
        if (!kept.meeting().equals(meeting)) {
            throw new Problem.Conflict("door.problem.otherMeeting");
        }
        return kept.answer();
    }

    private DoorAnswer carryOut(MeetingId meeting, DoorTap tap) {
        return switch (tap.action()) {
            case DoorTap.WalkIn walkIn -> new DoorAnswer(DoorResult.DONE, walkIn(meeting, walkIn));
            case DoorTap.Mark mark -> mark(meeting, mark);
        };
    }

    private DoorAnswer mark(MeetingId meeting, DoorTap.Mark mark) {
        Optional<AttendanceId> person = listed(meeting, mark.person());
        if (person.isPresent()) {
            attendances.markPresent(meeting, person.get(), mark.present());
            return new DoorAnswer(DoorResult.DONE, person.get());
        }
        // Who is not on the list is not present: as was wished.
        return new DoorAnswer(mark.present() ? DoorResult.GONE : DoorResult.DONE, null);
    }

    private Optional<AttendanceId> listed(MeetingId meeting, UUID person) {
        return Optional.of(person)
                .filter(id -> isListed(meeting, id))
                .or(() -> operations
                        .find(person)
                        .map(kept -> kept.answer().attendance())
                        .map(AttendanceId::value)
                        .filter(id -> isListed(meeting, id)))
                .map(AttendanceId::new);
    }

    private boolean isListed(MeetingId meeting, UUID attendance) {
        return queries.find(meeting, attendance, "").isPresent();
    }

    private AttendanceId walkIn(MeetingId meeting, DoorTap.WalkIn typed) {
        Optional<AttendanceId> listed = queries.named(meeting, typed.name().strip(), typed.municipality());
        if (listed.isPresent()) {
            attendances.markPresent(meeting, listed.get(), true);
            return listed.get();
        }
        return attendances.walkIn(
                meeting, new RegisterPerson(null, typed.name(), null, typed.kind(), typed.municipality(), null, null));
    }

    private DoorResult state(MeetingRow meeting) {
        return switch (meeting.status()) {
            case CANCELLED -> DoorResult.CANCELLED;
            case CLOSED -> DoorResult.CLOSED;
            default -> meeting.start().isAfter(AmsterdamTime.now(clock)) ? DoorResult.NOT_BEGUN : DoorResult.DONE;
        };
    }

    private MeetingRow writable(String reference) {
        MeetingRow meeting =
                meetings.find(reference).orElseThrow(Problem.NotFound::new).row();
        rights.require(Action.WRITE_ATTENDEES, meeting);
        return meeting;
    }

    private Principal who() {
        return access.principal().orElseThrow(Problem.NotAllowed::new);
    }
}
