package nl.gia.kit.charts;

import java.util.OptionalDouble;
import nl.gia.shared.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * One year of a growth path.
 *
 * @param target the percentage aimed at
 * @param actual null for a year that has no figures yet
 */
public record GrowthPoint(int year, int target, @Nullable Fraction actual) {

    /** Exact; empty also of nothing. */
    OptionalDouble percentage() {
        return actual == null || actual.whole() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(100.0 * actual.part() / actual.whole());
    }

    double highest() {
        return Math.max(target, percentage().orElse(0));
    }
}
