package nl.gia.programmes;

import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/** How many municipalities fall in a region on a day; region and name are null for those in none. */
public record LayoutCount(
        @Nullable RegionId region, @Nullable String name, boolean active, int municipalities) {}
