package nl.gia.contacts;

import nl.gia.shared.AttendeeKind;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** A person as typed into a form: what is wrong is told at its field. */
public record NewContact(
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String organisation,
        @Nullable String function,
        @Nullable AttendeeKind kind,
        @Nullable MunicipalityCode municipality) {

    public NewContact(
            String name,
            @Nullable String email,
            @Nullable String organisation,
            @Nullable String function,
            @Nullable AttendeeKind kind,
            @Nullable MunicipalityCode municipality) {
        this(name, email, null, organisation, function, kind, municipality);
    }

    public NewContact reachedBy(@Nullable String number) {
        return new NewContact(name, email, number, organisation, function, kind, municipality);
    }
}
