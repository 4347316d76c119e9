package nl.gia.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gia.contacts.PersonKey;
import nl.gia.meetings.MeetingDetails;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityNames;
import nl.gia.municipalities.MunicipalityRow;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.AttendanceId;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.MeetingId;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the entries of a presence list, or tells at each what is wrong. */
@Component
class PresenceReader {

    /** @param attendance of who is on the list already; @param identity equal for two entries about one person */
    record Read(String field, @Nullable AttendanceId attendance, Attendee attendee, Object identity, boolean present) {}

    /** What an entry says, each value checked on its own. */
    private record Said(
            String field,
            @Nullable EmailAddress email,
            @Nullable String name,
            @Nullable MunicipalityCode municipality,
            @Nullable AttendeeKind kind,
            boolean present) {

        boolean namesSomebody() {
            return email != null || name != null;
        }

        PersonKey key() {
            return PersonKey.of(email, name == null ? "" : name, municipality);
        }
    }

    private final PresencePeople people;
    private final Municipalities municipalities;

    PresenceReader(PresencePeople people, Municipalities municipalities) {
        this.people = people;
        this.municipalities = municipalities;
    }

    List<Read> read(MeetingDetails meeting, List<PresenceEntry> entries, FieldErrors errors) {
        MunicipalityNames names = municipalities.names();
        LocalDate day = AmsterdamTime.dayOf(meeting.row().start());
        List<Read> read = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            FieldErrors own = new FieldErrors();
            PresenceEntry entry = entries.get(i);
            Said said = said("[" + i + "]", entry, names, day, own);
            if (own.isEmpty()) {
                read(meeting.row().id(), entry, said, names, day, own).ifPresent(read::add);
            }
            own.all().forEach(errors::add);
        }
        return read;
    }

    private Optional<Read> read(
            MeetingId meeting,
            PresenceEntry entry,
            Said said,
            MunicipalityNames names,
            LocalDate day,
            FieldErrors errors) {
        String registration = AttendeeForm.text(entry.registration());
        if (registration == null && !said.namesSomebody()) {
            errors.add(said.field() + ".email", "attendance.problem.who");
            return Optional.empty();
        }
        Optional<PresencePeople.Person> listed = registration == null
                ? people.listed(meeting, said.key())
                : uuid(registration).flatMap(id -> people.listed(meeting, new AttendanceId(id)));
        if (registration != null && listed.isEmpty()) {
            errors.add(said.field() + ".registration", "attendance.problem.registration");
            return Optional.empty();
        }
        Optional<PresencePeople.Person> known = registration == null && listed.isEmpty()
                ? people.known(said.key()).filter(person -> isOf(person, names, day))
                : listed;
        return attendee(said, known, errors)
                .map(attendee -> new Read(
                        said.field(),
                        listed.map(PresencePeople.Person::attendance).orElse(null),
                        attendee,
                        listed.<Object>map(PresencePeople.Person::attendance).orElseGet(said::key),
                        said.present()));
    }

    private static Optional<Attendee> attendee(Said said, Optional<PresencePeople.Person> known, FieldErrors errors) {
        String name = known.map(PresencePeople.Person::name).orElse(said.name());
        AttendeeKind kind = said.kind() != null
                ? said.kind()
                : known.map(PresencePeople.Person::kind).orElse(AttendeeKind.OTHER);
        MunicipalityCode municipality = said.municipality() != null
                ? said.municipality()
                : known.map(PresencePeople.Person::municipality).orElse(null);
        boolean needed = said.present() || known.isPresent();
        errors.check(name != null || !needed, said.field() + ".name", "problem.required");
        errors.check(
                !needed || !kind.countsForMunicipality() || municipality != null,
                said.field() + ".municipality",
                "attendance.problem.municipalityNeeded");
        return errors.isEmpty()
                ? Optional.of(new Attendee(name == null ? "" : name, said.email(), kind, municipality, null, null))
                : Optional.empty();
    }

    // Somebody known from a municipality of another time says anew where he or she is from.
    private static boolean isOf(PresencePeople.Person person, MunicipalityNames names, LocalDate day) {
        return person.municipality() == null
                || names.find(person.municipality(), day).isPresent();
    }

    private static Said said(
            String field, PresenceEntry entry, MunicipalityNames names, LocalDate day, FieldErrors errors) {
        String email = AttendeeForm.text(entry.email());
        errors.check(email == null || EmailAddress.isValid(email), field + ".email", "attendance.problem.email");
        String name = AttendeeForm.text(entry.name());
        errors.check(
                name == null || name.length() <= Attendee.LONGEST,
                field + ".name",
                "problem.tooLong",
                Attendee.LONGEST);
        String where = AttendeeForm.text(entry.municipality());
        Optional<MunicipalityRow> municipality = where == null ? Optional.empty() : names.resolve(where, day);
        errors.check(
                where == null || municipality.isPresent(),
                field + ".municipality",
                "attendance.problem.unknownMunicipality",
                where == null ? "" : where,
                day);
        String as = AttendeeForm.text(entry.kind());
        Optional<AttendeeKind> kind = as == null ? Optional.empty() : AttendeeKind.read(as);
        errors.check(as == null || kind.isPresent(), field + ".kind", "attendance.problem.kind", as == null ? "" : as);
        errors.check(entry.present() != null, field + ".present", "problem.required");
        return new Said(
                field,
                email == null || !errors.isEmpty() ? null : new EmailAddress(email),
                name,
                municipality.map(MunicipalityRow::code).orElse(null),
                kind.orElse(null),
                Boolean.TRUE.equals(entry.present()));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
