package nl.gia.calls;

import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/**
 * @param region null for all the principal may see
 * @param standing null for all
 * @param text part of a name; may be empty
 */
public record CallFilter(
        @Nullable RegionId region, @Nullable Standing standing, CallState state, String text) {

    public static final CallFilter ALL = new CallFilter(null, null, CallState.ALL, "");
    public static final CallFilter DUE = new CallFilter(null, null, CallState.DUE, "");
}
