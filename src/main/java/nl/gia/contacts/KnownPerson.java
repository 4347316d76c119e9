package nl.gia.contacts;

import nl.gia.shared.AttendeeKind;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who came by in a region, already checked. Becomes a contact only when nobody goes by the same key; a contact
 * known otherwise stays as it is.
 */
public record KnownPerson(
        String name,
        @Nullable EmailAddress email,
        @Nullable String organisation,
        @Nullable String function,
        AttendeeKind kind,
        @Nullable MunicipalityCode municipality,
        RegionId region,
        boolean example) {

    public PersonKey key() {
        return PersonKey.of(email, name, municipality);
    }
}
