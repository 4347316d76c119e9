package nl.gia.attendance.door;

import java.time.Instant;
import nl.gia.attendance.codes.EntryCode;
import nl.gia.shared.AttendanceId;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the list, as far as the door needs to know.
 *
 * @param mine whether whoever looks noted the presence
 */
public record DoorPerson(
        AttendanceId id,
        String name,
        AttendeeKind kind,
        @Nullable MunicipalityCode municipality,
        @Nullable String municipalityName,
        @Nullable String organisation,
        boolean registered,
        @Nullable Instant presentAt,
        boolean mine,
        EntryCode code) {

    /** The municipality that takes part by this presence (rule P1), if any. */
    public @Nullable MunicipalityCode takesPart() {
        return kind.countsForMunicipality() ? municipality : null;
    }
}
