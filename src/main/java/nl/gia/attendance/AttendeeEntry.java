package nl.gia.attendance;

import java.util.List;
import java.util.Objects;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.Contacts;
import nl.gia.meetings.MeetingDetails;
import nl.gia.municipalities.Municipalities;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.ContactId;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.MeetingId;
import nl.gia.shared.Problem;
import nl.gia.shared.Typed;
import org.springframework.stereotype.Component;

/** Who is meant by what was typed: a checked person, and the contact it is. */
@Component
class AttendeeEntry {

    record Entered(ContactId contact, Attendee attendee) {}

    private final Contacts contacts;
    private final WhoIsMeant who;
    private final AttendanceWriting writing;
    private final Municipalities municipalities;

    AttendeeEntry(Contacts contacts, WhoIsMeant who, AttendanceWriting writing, Municipalities municipalities) {
        this.contacts = contacts;
        this.who = who;
        this.writing = writing;
        this.municipalities = municipalities;
    }

    /** Somebody who is not on the list of the meeting yet. */
    Entered of(MeetingDetails meeting, RegisterPerson typed) {
        MeetingId id = meeting.row().id();
        if (typed.contact() != null && writing.isAt(id, typed.contact())) {
            throw already(typed);
        }
        ContactRow known =
                typed.contact() == null ? null : contacts.find(typed.contact()).orElseThrow(Problem.NotFound::new);
        Attendee attendee = checked(meeting, known == null ? typed : named(known, typed));
        ContactId contact = known == null ? contact(meeting, attendee, typed) : known.id();
        if (writing.isAt(id, contact)) {
            throw already(typed);
        }
        return new Entered(contact, attendee);
    }

    Attendee checked(MeetingDetails meeting, RegisterPerson person) {
        FieldErrors errors = new FieldErrors();
        AttendeeForm form = new AttendeeForm(
                municipalities.names(), AmsterdamTime.dayOf(meeting.row().start()));
        var attendee = form.check(person, errors);
        errors.throwIfAny();
        return attendee.orElseThrow();
    }

    private ContactId contact(MeetingDetails meeting, Attendee attendee, RegisterPerson typed) {
        MeetingId id = meeting.row().id();
        if (typed.isAnother()) {
            if (attendee.email() == null && who.isTaken(attendee.key())) {
                throw new Problem.Invalid("email", "attendance.problem.sameName");
            }
            return contact(meeting, attendee);
        }
        if (who.isListed(id, attendee)) {
            throw already(typed);
        }
        return who.known(meeting, attendee)
                .filter(known -> !writing.isAt(id, known.id()))
                .map(known -> contact(meeting, attendee.under(known.email())))
                .orElseGet(() -> contact(meeting, attendee));
    }

    private ContactId contact(MeetingDetails meeting, Attendee attendee) {
        var person = attendee.in(meeting.row().region(), meeting.example());
        return Objects.requireNonNull(contacts.findOrCreateAll(List.of(person)).get(person.key()));
    }

    private static Problem already(RegisterPerson typed) {
        return new Problem.Invalid(
                Typed.orNull(typed.email()) == null ? "name" : "email", "attendance.problem.already");
    }

    private static RegisterPerson named(ContactRow known, RegisterPerson typed) {
        return new RegisterPerson(
                known.id(),
                known.name(),
                known.email() == null ? null : known.email().value(),
                typed.kind(),
                typed.municipality(),
                typed.organisation(),
                typed.function());
    }
}
