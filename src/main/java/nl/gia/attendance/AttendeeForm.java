package nl.gia.attendance;

import java.time.LocalDate;
import java.util.Optional;
import nl.gia.municipalities.MunicipalityNames;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Typed;
import org.jspecify.annotations.Nullable;

/** Checks a person as typed, with the municipalities as they are on the day of the meeting. */
public record AttendeeForm(MunicipalityNames municipalities, LocalDate day) {

    public Optional<Attendee> check(RegisterPerson typed, FieldErrors errors) {
        String name = Typed.strip(typed.name());
        String email = Typed.orNull(typed.email());
        AttendeeKind kind = typed.kind();
        MunicipalityCode municipality = typed.municipality();
        FieldErrors own = new FieldErrors();
        own.check(!name.isEmpty(), "name", "problem.required")
                .checkLength(name, Attendee.LONGEST, "name")
                .check(email == null || EmailAddress.isValid(email), "email", "attendance.problem.email")
                .check(kind != null, "kind", "problem.required")
                .check(hasMunicipality(kind, municipality), "municipality", "attendance.problem.municipalityNeeded")
                .check(
                        municipality == null
                                || municipalities.find(municipality, day).isPresent(),
                        "municipality",
                        "attendance.problem.unknownMunicipality",
                        municipality == null ? "" : municipality,
                        day);
        String organisation = bounded(typed.organisation(), "organisation", own);
        String function = bounded(typed.function(), "function", own);
        own.all().forEach(errors::add);
        return own.isEmpty() && kind != null
                ? Optional.of(new Attendee(
                        name,
                        email == null ? null : new EmailAddress(email),
                        kind,
                        municipality,
                        organisation,
                        function))
                : Optional.empty();
    }

    private static boolean hasMunicipality(@Nullable AttendeeKind kind, @Nullable MunicipalityCode municipality) {
        return kind == null || !kind.countsForMunicipality() || municipality != null;
    }

    private static @Nullable String bounded(@Nullable String typed, String field, FieldErrors errors) {
        String text = Typed.orNull(typed);
        errors.checkLength(text, Attendee.LONGEST, field);
        return text;
    }
}
