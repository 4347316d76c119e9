package nl.gia.calls;

import nl.gia.shared.Fraction;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a region in a period.
 *
 * @param region null for the municipalities in none
 * @param lacking how many municipalities it is short of the growth path (rule P7); null without one
 * @param reached of those called, where somebody was spoken to
 * @param came of those called, who were present at a meeting after the first call (rules P1 and P4)
 */
public record RegionCalls(
        @Nullable RegionId region,
        @Nullable String name,
        @Nullable Integer lacking,
        int never,
        int silent,
        Fraction reached,
        Fraction came) {

    RegionCalls lacking(@Nullable Integer municipalities) {
        return new RegionCalls(region, name, municipalities, never, silent, reached, came);
    }
}
