package nl.gia.participation;

import java.time.LocalDate;
import nl.gia.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * What participation is counted for.
 *
 * @param on the reference date: whose municipalities, in which regions
 * @param period in which somebody must have been present
 */
public record ReferencePoint(LocalDate on, Period period) {

    /** What is asked for; null is the programme's own. */
    public record Asked(
            @Nullable LocalDate on,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        public static final Asked NOTHING = new Asked(null, null, null);
    }
}
