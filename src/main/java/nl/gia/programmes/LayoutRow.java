package nl.gia.programmes;

import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/** A municipality and the region it falls in on a day; null is in none. */
public record LayoutRow(
        MunicipalityCode code,
        String name,
        String province,
        @Nullable RegionId region,
        @Nullable String regionName) {

    @Override
    public boolean equals(Object other) {
        return other instanceof LayoutRow row && row.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
