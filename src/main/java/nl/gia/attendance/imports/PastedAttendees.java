package nl.gia.attendance.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.gia.attendance.imports.CheckedRow.Coming;
import nl.gia.attendance.imports.CheckedRow.State;
import nl.gia.audit.Audit;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingDoor;
import nl.gia.meetings.MeetingRights;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.MeetingStatus;
import nl.gia.meetings.Meetings;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityNames;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.AttendanceId;
import nl.gia.shared.MeetingId;
import nl.gia.shared.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A list of people, pasted from a spreadsheet or a mail, for one meeting: all of those chosen, or nobody. */
@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_MEETINGS)")
public class PastedAttendees {

    private final PasteCheck check;
    private final PasteWriting writing;
    private final ImportedAttendance imported;
    private final Meetings meetings;
    private final MeetingDoor door;
    private final Municipalities municipalities;
    private final MeetingRights rights;
    private final Audit audit;
    private final Clock clock;

    PastedAttendees(
            PasteCheck check,
            PasteWriting writing,
            ImportedAttendance imported,
            Meetings meetings,
            MeetingDoor door,
            Municipalities municipalities,
            MeetingRights rights,
            Audit audit,
            Clock clock) {
        this.check = check;
        this.writing = writing;
        this.imported = imported;
        this.meetings = meetings;
        this.door = door;
        this.municipalities = municipalities;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** Throws {@link Problem.Invalid} on {@code text} when nobody is in it, or too many are. */
    @Transactional(readOnly = true)
    public PastedList read(MeetingId id, String text) {
        var day = AmsterdamTime.dayOf(writable(id).row().start());
        MunicipalityNames names = municipalities.names();
        return new PasteReader(name -> names.resolve(name, day).isPresent()).read(text);
    }

    /** Every row as it would come in. */
    @Transactional(readOnly = true)
    public List<CheckedRow> check(MeetingId id, PasteChoice choice, List<PastedRow> rows) {
        return check.check(writable(id), choice, rows);
    }

    /** Throws {@link Problem.Conflict} when a row that was to come in cannot any more: check again to see why. */
    public PasteResult register(MeetingId id, PasteChoice choice, List<PastedRow> rows) {
        MeetingDetails meeting = locked(id, choice.presence() != PasteChoice.Presence.REGISTERED);
        List<CheckedRow> checked = check.check(meeting, choice, rows).stream()
                .filter(row -> !row.row().leftOut())
                .toList();
        if (checked.stream().anyMatch(CheckedRow::isBad)) {
            throw new Problem.Conflict("attendance.paste.problem.changed");
        }
        Map<ImportedRow.PersonAt, ImportedAttendance.Stored> before = stored(id);
        List<ImportedRow> added = create(meeting, checked, before);
        List<AttendanceId> marked = mark(id, checked, before);
        imported.settle(Set.of(id.value()));
        Map<ImportedRow.PersonAt, ImportedAttendance.Stored> after = stored(id);
        PasteResult result = new PasteResult(
                added.stream()
                        .map(row -> new AttendanceId(Objects.requireNonNull(after.get(row.personAt()))
                                .id()))
                        .toList(),
                marked,
                checked.size() - added.size());
        audit.done(
                "attendance.pasted",
                "meeting",
                id.toString(),
                Map.of("added", result.added().size(), "present", marked.size()));
        return result;
    }

    /** Takes back what one paste did, as far as nobody has changed it since. */
    public void undo(MeetingId id, PasteResult result) {
        locked(id, false);
        int takenOff = writing.takeOff(id, result.added());
        int unmarked = writing.unmark(id, result.marked());
        imported.settle(Set.of(id.value()));
        audit.done("attendance.pasteUndone", "meeting", id.toString(), Map.of("added", takenOff, "present", unmarked));
    }

    // Who finds no seat has walked in: otherwise the check would have refused.
    private List<ImportedRow> create(
            MeetingDetails meeting,
            List<CheckedRow> rows,
            Map<ImportedRow.PersonAt, ImportedAttendance.Stored> before) {
        ImportedRow.AtMeeting at = at(meeting);
        Seats seats = Seats.takenBy(before);
        List<ImportedRow> added = new ArrayList<>();
        Set<ImportedRow> walkIns = new HashSet<>();
        for (CheckedRow row : rows) {
            Coming coming = Objects.requireNonNull(row.coming());
            if (row.state() != State.LISTED) {
                var attending = new ImportedRow.Attending(coming.attendee(), coming.present(), true);
                ImportedRow add = new ImportedRow(row.row().number(), at, coming.person(), attending);
                added.add(add);
                if (!seats.take(at)) {
                    walkIns.add(add);
                }
            }
        }
        if (!added.isEmpty()) {
            imported.create(added, walkIns);
        }
        return added;
    }

    private List<AttendanceId> mark(
            MeetingId id, List<CheckedRow> rows, Map<ImportedRow.PersonAt, ImportedAttendance.Stored> before) {
        List<AttendanceId> absent = rows.stream()
                .filter(row -> row.state() == State.LISTED)
                .map(row -> Objects.requireNonNull(row.coming()))
                .filter(Coming::present)
                .map(coming -> Objects.requireNonNull(before.get(
                        new ImportedRow.PersonAt(id.value(), coming.person().value()))))
                .filter(stored -> !stored.present())
                .map(stored -> new AttendanceId(stored.id()))
                .toList();
        if (!absent.isEmpty()) {
            writing.markPresent(absent);
        }
        return absent;
    }

    private ImportedRow.AtMeeting at(MeetingDetails meeting) {
        MeetingRow row = meeting.row();
        return new ImportedRow.AtMeeting(
                row.id().value(),
                row.region(),
                AmsterdamTime.dayOf(row.start()),
                row.start(),
                row.status(),
                !row.start().isAfter(AmsterdamTime.now(clock)),
                row.capacity(),
                meeting.example());
    }

    private Map<ImportedRow.PersonAt, ImportedAttendance.Stored> stored(MeetingId id) {
        return imported.at(new UUID[] {id.value()});
    }

    private MeetingDetails locked(MeetingId id, boolean presence) {
        writable(id);
        if (presence) {
            door.open(id);
        } else {
            door.lock(id);
        }
        MeetingDetails meeting = writable(id);
        MeetingStatus status = meeting.row().status();
        if (status == MeetingStatus.CANCELLED || status == MeetingStatus.CLOSED) {
            throw new Problem.Conflict("attendance.problem.over");
        }
        return meeting;
    }

    private MeetingDetails writable(MeetingId id) {
        MeetingDetails meeting = meetings.find(id).orElseThrow(Problem.NotFound::new);
        rights.require(Action.WRITE_ATTENDEES, meeting.row());
        return meeting;
    }
}
