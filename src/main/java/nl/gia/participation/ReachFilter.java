package nl.gia.participation;

import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/**
 * @param region null for all
 * @param noRegion only those in no region
 * @param text part of a name; may be empty
 */
public record ReachFilter(@Nullable RegionId region, boolean noRegion, Reach reach, String text) {

    public static final ReachFilter ALL = new ReachFilter(null, false, Reach.ALL, "");
}
