package nl.gia.attendance.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.gia.attendance.Attendee;
import nl.gia.attendance.AttendeeForm;
import nl.gia.attendance.RegisterPerson;
import nl.gia.attendance.imports.PasteChoice.Presence;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.PersonKey;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingRow;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityNames;
import nl.gia.municipalities.MunicipalityRow;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.Message;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills in what is known of the pasted, and tells at row and cell what is wrong. */
@Component
class PasteCheck {

    private final Contacts contacts;
    private final Municipalities municipalities;
    private final ImportedAttendance attendance;

    PasteCheck(Contacts contacts, Municipalities municipalities, ImportedAttendance attendance) {
        this.contacts = contacts;
        this.municipalities = municipalities;
        this.attendance = attendance;
    }

    List<CheckedRow> check(MeetingDetails meeting, PasteChoice choice, List<PastedRow> rows) {
        LocalDate day = AmsterdamTime.dayOf(meeting.row().start());
        Known known = new Known(municipalities.names(), day, new HashMap<>());
        List<Reading> readings =
                rows.stream().map(row -> new Reading(row, choice, known)).toList();
        List<PersonKey> asked =
                readings.stream().flatMap(reading -> reading.key().stream()).toList();
        known.people().putAll(contacts.known(asked, day));
        List<CheckedRow> checked = readings.stream().map(Reading::checked).toList();
        return together(meeting.row(), checked);
    }

    /** What no row can tell by itself: who is on the list, who is in it twice, and for whom there is no seat. */
    private List<CheckedRow> together(MeetingRow meeting, List<CheckedRow> rows) {
        UUID id = meeting.id().value();
        Map<ImportedRow.PersonAt, ImportedAttendance.Stored> stored = attendance.at(new UUID[] {id});
        Map<PersonKey, PersonKey> aliases = contacts.aliases(rows.stream()
                .flatMap(row -> Optional.ofNullable(row.coming()).stream())
                .map(CheckedRow.Coming::person)
                .toList());
        int seats = meeting.capacity() == null ? Integer.MAX_VALUE : meeting.capacity() - registered(stored.values());
        Map<PersonKey, Integer> seen = new HashMap<>();
        List<CheckedRow> settled = new ArrayList<>();
        for (CheckedRow row : rows) {
            CheckedRow found = listed(row, aliases, stored, id);
            CheckedRow.Coming coming = found.coming();
            if (coming != null && found.isComing()) {
                Integer before = seen.putIfAbsent(coming.person(), row.row().number());
                if (before != null) {
                    found = found.refused(Message.of("attendance.paste.problem.double", before));
                } else if (found.state() != CheckedRow.State.LISTED && seats-- <= 0 && !coming.present()) {
                    found = found.refused(
                            Message.of("attendance.problem.full", Objects.requireNonNull(meeting.capacity())));
                }
            }
            settled.add(found);
        }
        return settled;
    }

    private static int registered(Collection<ImportedAttendance.Stored> stored) {
        return (int)
                stored.stream().filter(ImportedAttendance.Stored::registered).count();
    }

    private static CheckedRow listed(
            CheckedRow row,
            Map<PersonKey, PersonKey> aliases,
            Map<ImportedRow.PersonAt, ImportedAttendance.Stored> stored,
            UUID meeting) {
        CheckedRow.Coming coming = row.coming();
        if (coming == null) {
            return row;
        }
        PersonKey person = Objects.requireNonNullElse(aliases.get(coming.person()), coming.person());
        boolean isListed = stored.containsKey(new ImportedRow.PersonAt(meeting, person.value()));
        return new CheckedRow(
                row.row(),
                isListed ? CheckedRow.State.LISTED : row.state(),
                row.shown(),
                row.filled(),
                row.problems(),
                row.problem(),
                new CheckedRow.Coming(coming.attendee(), person, coming.present()));
    }

    /** What every row looks things up in. */
    private record Known(MunicipalityNames names, LocalDate day, Map<PersonKey, ContactRow> people) {

        Optional<MunicipalityCode> municipality(String text) {
            return names.resolve(PasteWords.municipality(text), day).map(MunicipalityRow::code);
        }

        String name(@Nullable MunicipalityCode code) {
            return code == null
                    ? ""
                    : names.find(code, day).map(MunicipalityRow::name).orElse("");
        }
    }

    /** One row on its way. */
    private static final class Reading {

        private final PastedRow row;
        private final PasteChoice choice;
        private final Known known;
        private final Map<PasteField, String> shown = new EnumMap<>(PasteField.class);
        private final Set<PasteField> filled = EnumSet.noneOf(PasteField.class);
        private final Map<PasteField, Message> problems = new EnumMap<>(PasteField.class);

        Reading(PastedRow row, PasteChoice choice, Known known) {
            this.row = row;
            this.choice = choice;
            this.known = known;
        }

        private @Nullable EmailAddress email() {
            String typed = row.text(PasteField.EMAIL);
            return EmailAddress.isValid(typed) ? new EmailAddress(typed) : null;
        }

        /** By what the row goes, as far as it says who it is. */
        Optional<PersonKey> key() {
            String name = row.text(PasteField.NAME);
            EmailAddress email = email();
            return email == null && name.isEmpty()
                    ? Optional.empty()
                    : Optional.of(PersonKey.of(email, name, said().orElse(choice.municipality())));
        }

        // The row itself, or what it says beside it.
        private Optional<MunicipalityCode> said() {
            EmailAddress email = email();
            return known.municipality(row.text(PasteField.MUNICIPALITY))
                    .or(() -> PasteWords.ofMunicipality(row.text(PasteField.ORGANISATION))
                            .flatMap(known::municipality))
                    .or(() -> Optional.ofNullable(email).map(PasteWords::site).flatMap(known::municipality));
        }

        CheckedRow checked() {
            ContactRow person = key().map(known.people()::get).orElse(null);
            String email = take(PasteField.EMAIL, person == null ? null : Objects.toString(person.email(), null));
            String name = take(PasteField.NAME, person == null ? nameOf() : person.name());
            String organisation = take(PasteField.ORGANISATION, person == null ? null : person.organisation());
            String function = take(PasteField.FUNCTION, person == null ? null : person.function());
            AttendeeKind kind = kind(person);
            MunicipalityCode municipality = municipality(person);
            boolean present = present();
            Attendee attendee =
                    attendee(new RegisterPerson(null, name, email, kind, municipality, organisation, function));
            return new CheckedRow(
                    row,
                    person == null ? CheckedRow.State.NEW : CheckedRow.State.KNOWN,
                    shown,
                    filled,
                    problems,
                    null,
                    attendee == null ? null : new CheckedRow.Coming(attendee, attendee.key(), present));
        }

        private @Nullable String nameOf() {
            EmailAddress email = email();
            return email == null ? null : PasteWords.nameOf(email);
        }

        private String take(PasteField field, @Nullable String otherwise) {
            boolean open = row.isOpen(field) && otherwise != null && !otherwise.isEmpty();
            if (open) {
                filled.add(field);
            }
            String taken = open ? Objects.toString(otherwise, "") : row.text(field);
            shown.put(field, taken);
            return taken;
        }

        private @Nullable AttendeeKind kind(@Nullable ContactRow person) {
            String typed = row.text(PasteField.KIND);
            Optional<AttendeeKind> read = PasteWords.kind(typed);
            if (!typed.isEmpty()) {
                if (read.isEmpty()) {
                    problems.put(PasteField.KIND, Message.of("attendance.problem.kind", typed));
                }
                shown.put(PasteField.KIND, read.map(Enum::name).orElse(""));
                return read.orElse(null);
            }
            AttendeeKind kind = person == null ? choice.kind() : person.kind();
            return take(PasteField.KIND, kind == null ? null : kind.name()).isEmpty() ? null : kind;
        }

        private @Nullable MunicipalityCode municipality(@Nullable ContactRow person) {
            String typed = row.text(PasteField.MUNICIPALITY);
            if (!typed.isEmpty()) {
                MunicipalityCode code = known.municipality(typed).orElse(null);
                if (code == null) {
                    problems.put(
                            PasteField.MUNICIPALITY,
                            Message.of("attendance.problem.unknownMunicipality", typed, known.day()));
                }
                shown.put(PasteField.MUNICIPALITY, code == null ? typed : known.name(code));
                return code;
            }
            MunicipalityCode home = person == null ? null : person.municipality();
            MunicipalityCode code = Optional.ofNullable(home).or(this::said).orElse(choice.municipality());
            return take(PasteField.MUNICIPALITY, known.name(code)).isEmpty() ? null : code;
        }

        private boolean present() {
            if (choice.presence() != Presence.AS_PASTED) {
                return choice.presence() == Presence.PRESENT;
            }
            String typed = row.text(PasteField.PRESENT);
            Optional<Boolean> read = PasteWords.present(typed);
            if (read.isEmpty() && !typed.isEmpty()) {
                problems.put(PasteField.PRESENT, Message.of("attendance.problem.present"));
            }
            shown.put(PasteField.PRESENT, typed);
            return read.orElse(false);
        }

        private @Nullable Attendee attendee(RegisterPerson person) {
            FieldErrors errors = new FieldErrors();
            Optional<Attendee> attendee = new AttendeeForm(known.names(), known.day()).check(person, errors);
            for (Problem.FieldError error : errors.all()) {
                problems.putIfAbsent(PasteField.valueOf(error.field().toUpperCase(Locale.ROOT)), error.text());
            }
            return problems.isEmpty() ? attendee.orElse(null) : null;
        }
    }
}
