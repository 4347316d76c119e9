package nl.gia.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.PersonKey;
import nl.gia.meetings.MeetingDetails;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.MeetingId;
import nl.gia.shared.Typed;
import org.springframework.stereotype.Component;

/** Who is meant by somebody typed by hand: the same as when a list with that name is brought in. */
@Component
class WhoIsMeant {

    private final PresencePeople people;
    private final Contacts contacts;

    WhoIsMeant(PresencePeople people, Contacts contacts) {
        this.people = people;
        this.contacts = contacts;
    }

    boolean isListed(MeetingId meeting, Attendee typed) {
        PresencePeople.Listed listed = people.listed(meeting);
        PersonKey meant = listed.namesakes().meant(typed.key(), typed.name(), typed.municipality());
        return listed.find(meant).isPresent();
    }

    /** The one who is known and not on the list. */
    Optional<ContactRow> known(MeetingDetails meeting, Attendee typed) {
        return Optional.ofNullable(
                contacts.known(List.of(typed.key()), day(meeting)).get(typed.key()));
    }

    /** Whether nobody else can go by it. */
    boolean isTaken(PersonKey key) {
        return people.known(List.of(key)).containsKey(key);
    }

    /** Everybody who can be meant, those on the list first. */
    List<Namesake> all(MeetingDetails meeting, RegisterPerson typed) {
        String name = Typed.strip(typed.name());
        String address = Typed.orNull(typed.email());
        if (name.isEmpty() || address != null && !EmailAddress.isValid(address)) {
            return List.of();
        }
        List<Namesake> all =
                new ArrayList<>(people.called(meeting.row().id(), PersonKey.folded(name), typed.municipality()).stream()
                        .filter(one -> !one.contact().equals(typed.contact()))
                        .filter(one -> address == null || one.email() == null)
                        .toList());
        if (address == null && typed.contact() == null) {
            contacts.called(PersonKey.of(null, name, typed.municipality()), day(meeting)).stream()
                    .filter(known -> all.stream().noneMatch(one -> one.contact().equals(known.id())))
                    .map(WhoIsMeant::namesake)
                    .forEach(all::add);
        }
        return all;
    }

    private static Namesake namesake(ContactRow known) {
        return new Namesake(
                known.id(), known.name(), known.email(), known.municipalityName(), known.organisation(), false);
    }

    private static LocalDate day(MeetingDetails meeting) {
        return AmsterdamTime.dayOf(meeting.row().start());
    }
}
