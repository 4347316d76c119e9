package nl.gia.programmes;

import java.time.LocalDate;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/** What a region holds, a whole province (by its code) or one municipality, from {@code from} up to, not including, {@code until}; null is open. */
record Area(
        RegionId region,
        boolean active,
        @Nullable String province,
        @Nullable MunicipalityCode municipality,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    boolean holdsOn(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (until == null || date.isBefore(until));
    }
}
