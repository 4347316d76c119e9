package nl.gia.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.gia.participation.ParticipationReport;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/** What a report says, in a form in which three ways of counting can be compared. */
record Figures(Map<@Nullable UUID, OfRegion> regions, Map<String, Integer> notAttributable) {

    record OfRegion(int present, int municipalities, int elsewhereOnly) {}

    static Figures of(ParticipationReport report) {
        Map<@Nullable UUID, OfRegion> regions = new HashMap<>();
        for (ParticipationReport.RegionRow row : report.regions()) {
            RegionId region = row.region();
            regions.put(
                    region == null ? null : region.value(),
                    new OfRegion(row.share().part(), row.share().whole(), row.elsewhereOnly()));
        }
        Map<String, Integer> missing = new HashMap<>();
        report.notAttributable().forEach(row -> missing.put(row.code().value(), row.meetings()));
        return new Figures(regions, missing);
    }

    int present() {
        return regions.values().stream().mapToInt(OfRegion::present).sum();
    }

    int municipalities() {
        return regions.values().stream().mapToInt(OfRegion::municipalities).sum();
    }
}
