package nl.gia.participation;

import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/**
 * @param region null for all
 * @param missed only the meetings where nobody of the State was
 * @param department only the meetings where it was; null for all
 */
public record StateFilter(
        @Nullable RegionId region, boolean missed, @Nullable String department) {

    public static final StateFilter ALL = new StateFilter(null, false, null);
}
