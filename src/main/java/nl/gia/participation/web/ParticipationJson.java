package nl.gia.participation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.gia.participation.ParticipationReport;
import nl.gia.shared.Fraction;
import org.jspecify.annotations.Nullable;

/** Percentages are whole, rounded half up from the fraction beside them; null of no municipalities. */
@Schema(name = "Participation")
record ParticipationJson(
        LocalDate on,
        LocalDate from,
        LocalDate until,
        Total total,
        List<Region> regions,
        List<Missing> notAttributable,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description =
                        "True when the date lies after the last known reorganisation: the last set is assumed; absent before")
        @Nullable
        Boolean assumed) {

    @Schema(name = "ParticipationTotal")
    record Total(int municipalities, int present, @Nullable Integer percentage) {}

    @Schema(name = "ParticipationOfRegion")
    record Region(
            @Schema(description = "Null for the municipalities in no region") @Nullable
            String region,

            boolean active,
            int municipalities,
            int present,
            @Nullable Integer percentage,
            int presentElsewhereOnly) {}

    @Schema(name = "NotAttributable")
    record Missing(String code, String name, int meetings) {}

    static ParticipationJson of(ParticipationReport report) {
        return new ParticipationJson(
                report.point().on(),
                report.point().period().from(),
                report.point().period().until(),
                new Total(report.total().whole(), report.total().part(), percentage(report.total())),
                report.regions().stream().map(ParticipationJson::region).toList(),
                report.notAttributable().stream()
                        .map(row -> new Missing(row.code().value(), row.name(), row.meetings()))
                        .toList(),
                report.assumed() ? Boolean.TRUE : null);
    }

    private static Region region(ParticipationReport.RegionRow row) {
        return new Region(
                row.name(),
                row.active(),
                row.share().whole(),
                row.share().part(),
                percentage(row.share()),
                row.elsewhereOnly());
    }

    static @Nullable Integer percentage(Fraction share) {
        return share.percentage().isPresent() ? share.percentage().getAsInt() : null;
    }
}
