package nl.gia.programmes.organisers;

import java.time.LocalDate;
import java.util.UUID;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/**
 * An organiser has a region from a day up to, not including, another; null is open.
 *
 * @param remark why it took the region over
 */
public record RegionOrganiserRow(
        UUID id,
        RegionId region,
        String regionName,
        OrganiserRow organiser,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String remark,
        int version) {

    @Override
    public boolean equals(Object other) {
        return other instanceof RegionOrganiserRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
