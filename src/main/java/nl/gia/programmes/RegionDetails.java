package nl.gia.programmes;

import java.util.List;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

public record RegionDetails(
        RegionId id, String name, boolean active, @Nullable Integer agreedMeetings, List<AreaDetails> areas) {}
