package nl.gia.contacts;

import java.time.LocalDate;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.ContactId;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * @param municipalityName of the municipality, null without one
 * @param leftOn the day on which it left its post, or will
 * @param changeable by the principal: from a municipality of its regions, or first known in one of them
 */
public record ContactRow(
        ContactId id,
        String name,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        @Nullable String organisation,
        @Nullable String function,
        AttendeeKind kind,
        @Nullable MunicipalityCode municipality,
        @Nullable String municipalityName,
        @Nullable LocalDate leftOn,
        boolean example,
        boolean changeable,
        int version) {

    public boolean hasLeft(LocalDate today) {
        return leftOn != null && !leftOn.isAfter(today);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContactRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
