package nl.gia.attendance.imports;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.gia.attendance.Attendee;
import nl.gia.attendance.AttendeeForm;
import nl.gia.attendance.RegisterPerson;
import nl.gia.attendance.imports.PasteChoice.Presence;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.PersonKey;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.Message;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;

/** Fills in what is known of one pasted row, and tells at its cells what is wrong. */
final class PasteReading {

    private final PastedRow row;
    private final PasteChoice choice;
    private final PasteKnowledge known;
    private final Map<PasteField, String> shown = new EnumMap<>(PasteField.class);
    private final Set<PasteField> filled = EnumSet.noneOf(PasteField.class);
    private final Map<PasteField, Message> problems = new EnumMap<>(PasteField.class);

    PasteReading(PastedRow row, PasteChoice choice, PasteKnowledge known) {
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
        Attendee attendee = attendee(new RegisterPerson(null, name, email, kind, municipality, organisation, function));
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
                problems.put(PasteField.MUNICIPALITY, known.whyUnknown(typed));
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
