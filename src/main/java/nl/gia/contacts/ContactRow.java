package nl.gia.contacts;

import nl.gia.shared.AttendeeKind;
import nl.gia.shared.ContactId;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * @param municipalityName of the municipality, null without one
 * @param changeable by the principal: from a municipality of its regions, or first known in one of them
 */
public record ContactRow(
        ContactId id,
        String name,
        @Nullable EmailAddress email,
        @Nullable String organisation,
        @Nullable String function,
        AttendeeKind kind,
        @Nullable MunicipalityCode municipality,
        @Nullable String municipalityName,
        boolean example,
        boolean changeable,
        int version) {

    @Override
    public boolean equals(Object other) {
        return other instanceof ContactRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
