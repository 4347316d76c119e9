package nl.gia.participation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import nl.gia.participation.GrowthYear;
import nl.gia.shared.Fraction;
import org.jspecify.annotations.Nullable;

@Schema(name = "GrowthYear")
record GrowthYearJson(
        int year,
        LocalDate on,

        @Schema(description = "Null, as are the figures after it, while the year has not begun") @Nullable
        Integer municipalities,

        @Nullable Integer present,
        @Nullable Integer percentage,

        @Schema(description = "A percentage") int target,

        @Schema(description = "Present less the municipalities the target asks for, rounded up") @Nullable
        Integer difference,

        GrowthYear.@Nullable Status status) {

    static GrowthYearJson of(GrowthYear year) {
        Fraction share = year.share();
        return new GrowthYearJson(
                year.year(),
                year.on(),
                share == null ? null : share.whole(),
                share == null ? null : share.part(),
                share == null ? null : ParticipationJson.percentage(share),
                year.target(),
                year.difference(),
                year.status());
    }
}
