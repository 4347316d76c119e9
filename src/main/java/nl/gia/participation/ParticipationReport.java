package nl.gia.participation;

import java.util.List;
import java.util.Optional;
import nl.gia.shared.Fraction;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Period;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/**
 * Which share of the municipalities takes part, by rules P1 to P7; the rows add up to the total.
 *
 * @param assumed the reference date lies after the last reorganisation the register knows
 * @param regions in the programme's order; last those in no region, when there are any
 */
public record ParticipationReport(
        ReferencePoint point,
        boolean assumed,
        Fraction total,
        List<RegionRow> regions,
        List<NotAttributable> notAttributable) {

    /** @param region null for the row of those in no region; @param elsewhereOnly of those present, who never were at a meeting of their own region */
    public record RegionRow(
            @Nullable RegionId region, @Nullable String name, boolean active, Fraction share, int elsewhereOnly) {}

    /** Presence of a municipality that does not exist yet on the reference date (rule P4). */
    public record NotAttributable(MunicipalityCode code, String name, int meetings) {}

    /**
     * The last year of the growth path that had begun within the period: what the shares are measured against. The path
     * counts from the programme's start, so nothing that begins later can be held against it.
     */
    public Optional<GrowthYear> aim(Period programme, List<GrowthYear> path) {
        return path.stream()
                .filter(year -> !point.period().from().isAfter(programme.from()))
                .filter(year -> year.share() != null
                        && year.year() <= point.period().until().getYear())
                .reduce((one, later) -> later)
                .map(year -> year.reached(total));
    }

    public int elsewhereOnly() {
        return regions.stream().mapToInt(RegionRow::elsewhereOnly).sum();
    }
}
