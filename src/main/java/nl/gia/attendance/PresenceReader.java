package nl.gia.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Typed;
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

        Said meaning(PersonKey person) {
            return email == null && person.isAddress()
                    ? new Said(field, person.address(), name, municipality, kind, present)
                    : this;
        }
    }

    private record Known(
            PresencePeople.Listed listed,
            Namesakes namesakes,
            Map<PersonKey, PresencePeople.Person> people,
            MunicipalityNames names,
            LocalDate day) {

        // Somebody known from a municipality of another time says anew where he or she is from.
        Optional<PresencePeople.Person> find(PersonKey key) {
            return Optional.ofNullable(people.get(key))
                    .filter(person -> person.municipality() == null
                            || names.find(person.municipality(), day).isPresent());
        }
    }

    private record Entry(PresenceEntry entry, Said said, FieldErrors errors) {}

    private final PresencePeople people;
    private final Municipalities municipalities;

    PresenceReader(PresencePeople people, Municipalities municipalities) {
        this.people = people;
        this.municipalities = municipalities;
    }

    List<Read> read(MeetingDetails meeting, List<PresenceEntry> entries, FieldErrors errors) {
        MunicipalityNames names = municipalities.names();
        LocalDate day = AmsterdamTime.dayOf(meeting.row().start());
        List<Entry> all = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            FieldErrors own = new FieldErrors();
            all.add(new Entry(entries.get(i), said("[" + i + "]", entries.get(i), names, day, own), own));
        }
        PresencePeople.Listed listed = people.listed(meeting.row().id());
        Known known = new Known(listed, namesakes(listed, all), people.known(keys(all)), names, day);
        List<Read> read = new ArrayList<>();
        for (Entry one : all) {
            if (one.errors().isEmpty()) {
                read(one, known).ifPresent(read::add);
            }
            one.errors().all().forEach(errors::add);
        }
        return read;
    }

    private static Namesakes namesakes(PresencePeople.Listed listed, List<Entry> entries) {
        Namesakes namesakes = listed.namesakes();
        entries.stream().map(Entry::said).forEach(said -> {
            if (said.name() != null) {
                namesakes.named(said.key(), said.name(), said.municipality());
            }
        });
        return namesakes;
    }

    private static List<PersonKey> keys(List<Entry> entries) {
        return entries.stream()
                .map(Entry::said)
                .filter(Said::namesSomebody)
                .map(Said::key)
                .distinct()
                .toList();
    }

    private static Optional<Read> read(Entry entry, Known known) {
        FieldErrors errors = entry.errors();
        String registration = Typed.orNull(entry.entry().registration());
        if (registration == null && !entry.said().namesSomebody()) {
            errors.add(entry.said().field() + ".email", "attendance.problem.who");
            return Optional.empty();
        }
        PersonKey person = whoIsMeant(entry.said(), known.namesakes());
        Said said = entry.said().meaning(person);
        Optional<PresencePeople.Person> listed = registration == null
                ? known.listed().find(said.key()).or(() -> known.listed().find(person))
                : uuid(registration).flatMap(id -> known.listed().find(new AttendanceId(id)));
        if (registration != null && listed.isEmpty()) {
            errors.add(said.field() + ".registration", "attendance.problem.registration");
            return Optional.empty();
        }
        return attendee(said, listed.or(() -> known.find(said.key())), errors)
                .map(attendee -> new Read(
                        said.field(),
                        listed.map(PresencePeople.Person::attendance).orElse(null),
                        attendee,
                        listed.<Object>map(PresencePeople.Person::attendance).orElseGet(said::key),
                        said.present()));
    }

    private static PersonKey whoIsMeant(Said said, Namesakes namesakes) {
        return said.name() == null ? said.key() : namesakes.meant(said.key(), said.name(), said.municipality());
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

    private static Said said(
            String field, PresenceEntry entry, MunicipalityNames names, LocalDate day, FieldErrors errors) {
        String email = Typed.orNull(entry.email());
        errors.check(email == null || EmailAddress.isValid(email), field + ".email", "attendance.problem.email");
        String name = Typed.orNull(entry.name());
        errors.checkLength(name, Attendee.LONGEST, field + ".name");
        String where = Typed.orNull(entry.municipality());
        Optional<MunicipalityRow> municipality = where == null ? Optional.empty() : names.resolve(where, day);
        if (where != null && municipality.isEmpty()) {
            errors.add(field + ".municipality", names.whyUnknown(where, day));
        }
        String as = Typed.orNull(entry.kind());
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
