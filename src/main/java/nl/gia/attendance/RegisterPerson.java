package nl.gia.attendance;

import nl.gia.shared.AttendeeKind;
import nl.gia.shared.ContactId;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * Somebody for a meeting, as typed.
 *
 * @param contact when chosen from those known; name and email are then the contact's
 * @param isAnother than all who are known by that name, as whoever typed it said
 */
public record RegisterPerson(
        @Nullable ContactId contact,
        String name,
        @Nullable String email,
        @Nullable AttendeeKind kind,
        @Nullable MunicipalityCode municipality,
        @Nullable String organisation,
        @Nullable String function,
        boolean isAnother) {

    public RegisterPerson(
            @Nullable ContactId contact,
            String name,
            @Nullable String email,
            @Nullable AttendeeKind kind,
            @Nullable MunicipalityCode municipality,
            @Nullable String organisation,
            @Nullable String function) {
        this(contact, name, email, kind, municipality, organisation, function, false);
    }

    public RegisterPerson being(ContactId known) {
        return new RegisterPerson(known, name, email, kind, municipality, organisation, function);
    }

    public RegisterPerson beingAnother() {
        return new RegisterPerson(contact, name, email, kind, municipality, organisation, function, true);
    }
}
