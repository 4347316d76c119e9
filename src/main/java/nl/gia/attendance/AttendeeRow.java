package nl.gia.attendance;

import nl.gia.shared.AttendanceId;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.ContactId;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Kind, municipality, organisation and function are those on the day of the meeting. */
public record AttendeeRow(
        AttendanceId id,
        ContactId contact,
        String name,
        @Nullable EmailAddress email,
        AttendeeKind kind,
        @Nullable MunicipalityCode municipality,
        @Nullable String municipalityName,
        @Nullable String organisation,
        @Nullable String function,
        boolean registered,
        boolean present) {

    @Override
    public boolean equals(Object other) {
        return other instanceof AttendeeRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
