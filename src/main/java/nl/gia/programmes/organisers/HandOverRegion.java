package nl.gia.programmes.organisers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A region goes from one organiser to another.
 *
 * @param assignment that of the one who hands over, and its version that was looked at
 * @param from the first day of the other
 */
public record HandOverRegion(
        UUID assignment,
        int version,
        ChosenOrganiser to,
        @Nullable LocalDate from,
        @Nullable String remark) {}
