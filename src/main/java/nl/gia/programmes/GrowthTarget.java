package nl.gia.programmes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param on the reference date of that year, 1 January when null */
public record GrowthTarget(
        int year, int percentage, @Nullable LocalDate on) {

    public LocalDate reference() {
        return on == null ? LocalDate.of(year, 1, 1) : on;
    }
}
