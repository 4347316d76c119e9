package nl.gia.calls;

import java.util.List;
import java.util.function.ToIntFunction;
import nl.gia.participation.GrowthYear;
import nl.gia.participation.ReferencePoint;
import nl.gia.shared.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What was called in a period, and what came of it.
 *
 * @param aim the year of the growth path it is measured against, with the share of all these regions; null without one
 * @param regions in the programme's order, those the principal may see
 */
public record CallFigures(ReferencePoint point, @Nullable GrowthYear aim, List<RegionCalls> regions) {

    public int never() {
        return sum(RegionCalls::never);
    }

    public int silent() {
        return sum(RegionCalls::silent);
    }

    public Fraction reached() {
        return new Fraction(
                sum(row -> row.reached().part()), sum(row -> row.reached().whole()));
    }

    public Fraction came() {
        return new Fraction(sum(row -> row.came().part()), sum(row -> row.came().whole()));
    }

    private int sum(ToIntFunction<RegionCalls> figure) {
        return regions.stream().mapToInt(figure).sum();
    }
}
