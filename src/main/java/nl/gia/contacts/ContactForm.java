package nl.gia.contacts;

import nl.gia.shared.AttendeeKind;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.PhoneNumber;
import nl.gia.shared.Typed;
import org.jspecify.annotations.Nullable;

/** A checked {@link NewContact}. */
record ContactForm(
        String name,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        @Nullable String organisation,
        @Nullable String function,
        AttendeeKind kind,
        @Nullable MunicipalityCode municipality) {

    static final int LONGEST = 200;

    static ContactForm of(NewContact typed) {
        FieldErrors errors = new FieldErrors();
        String name = Typed.strip(typed.name());
        String email = Typed.orNull(typed.email());
        String phone = Typed.orNull(typed.phone());
        AttendeeKind kind = typed.kind();
        errors.check(!name.isEmpty(), "name", "problem.required")
                .checkLength(name, LONGEST, "name")
                .check(email == null || EmailAddress.isValid(email), "email", "contacts.problem.email")
                .check(phone == null || PhoneNumber.isValid(phone), "phone", "contacts.problem.phone")
                .check(kind != null, "kind", "problem.required")
                .check(
                        kind == null || !kind.countsForMunicipality() || typed.municipality() != null,
                        "municipality",
                        "contacts.problem.municipality");
        String organisation = bounded(errors, "organisation", typed.organisation());
        String function = bounded(errors, "function", typed.function());
        errors.throwIfAny();
        return new ContactForm(
                name,
                email == null ? null : new EmailAddress(email),
                phone == null ? null : new PhoneNumber(phone),
                organisation,
                function,
                kind == null ? AttendeeKind.OTHER : kind,
                typed.municipality());
    }

    PersonKey key() {
        return PersonKey.of(email, name, municipality);
    }

    private static @Nullable String bounded(FieldErrors errors, String field, @Nullable String text) {
        String stripped = Typed.orNull(text);
        errors.checkLength(stripped, LONGEST, field);
        return stripped;
    }
}
