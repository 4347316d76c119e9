package nl.gia.attendance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.gia.audit.Audit;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.PersonKey;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingDoor;
import nl.gia.meetings.MeetingRights;
import nl.gia.meetings.Meetings;
import nl.gia.security.Action;
import nl.gia.shared.AttendanceId;
import nl.gia.shared.ContactId;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.MeetingId;
import nl.gia.shared.OnceMore;
import nl.gia.shared.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A list of who was present, told from outside: all of it or nothing, as often as one likes. */
@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_MEETINGS)")
public class PresenceList {

    private final PresenceReader reader;
    private final AttendanceWriting writing;
    private final Attendances attendances;
    private final Meetings meetings;
    private final MeetingDoor door;
    private final Contacts contacts;
    private final MeetingRights rights;
    private final Audit audit;

    PresenceList(
            PresenceReader reader,
            AttendanceWriting writing,
            Attendances attendances,
            Meetings meetings,
            MeetingDoor door,
            Contacts contacts,
            MeetingRights rights,
            Audit audit) {
        this.reader = reader;
        this.writing = writing;
        this.attendances = attendances;
        this.meetings = meetings;
        this.door = door;
        this.contacts = contacts;
        this.rights = rights;
        this.audit = audit;
    }

    @OnceMore
    public PresenceCount note(String reference, List<PresenceEntry> entries) {
        MeetingDetails meeting = meetings.find(reference).orElseThrow(Problem.NotFound::new);
        MeetingId id = meeting.row().id();
        rights.require(Action.WRITE_ATTENDEES, meeting.row());
        door.open(id);
        FieldErrors errors = new FieldErrors();
        List<PresenceReader.Read> read = reader.read(meeting, entries, errors);
        refuseContradictions(read, errors);
        errors.throwIfAny();
        Map<PersonKey, ContactId> newcomers = newcomers(meeting, read);
        Map<ContactId, AttendanceId> brought = new HashMap<>();
        read.forEach(entry -> note(id, entry, newcomers, brought));
        attendances.settle(id);
        PresenceCount count = writing.count(id);
        audit.done("attendance.noted", "meeting", id.toString(), Map.of("entries", entries.size()));
        return count;
    }

    private static void refuseContradictions(List<PresenceReader.Read> read, FieldErrors errors) {
        Map<Object, Boolean> said = new HashMap<>();
        for (PresenceReader.Read entry : read) {
            Boolean before = said.putIfAbsent(entry.identity(), entry.present());
            errors.check(before == null || before == entry.present(), entry.field(), "attendance.problem.twice");
        }
    }

    // In one go: two lists with the same people in another order would wait for each other for ever.
    private Map<PersonKey, ContactId> newcomers(MeetingDetails meeting, List<PresenceReader.Read> read) {
        return contacts.findOrCreateAll(read.stream()
                .filter(entry -> entry.attendance() == null && entry.present())
                .map(entry -> entry.attendee().in(meeting.row().region(), meeting.example()))
                .toList());
    }

    // One entry of the list may have brought in who a later one names again.
    private void note(
            MeetingId meeting,
            PresenceReader.Read entry,
            Map<PersonKey, ContactId> newcomers,
            Map<ContactId, AttendanceId> brought) {
        Attendee attendee = entry.attendee();
        ContactId newcomer = newcomers.get(attendee.key());
        AttendanceId listed =
                entry.attendance() != null || newcomer == null ? entry.attendance() : brought.get(newcomer);
        if (listed != null) {
            writing.attendsAs(listed, attendee.kind(), attendee.municipality());
            writing.present(listed, entry.present());
        } else if (entry.present()) {
            ContactId contact = Objects.requireNonNull(newcomer);
            brought.put(contact, writing.add(meeting, contact, attendee, false, true));
        }
    }
}
