package nl.gia.programmes.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.gia.programmes.CreateProgramme;
import nl.gia.programmes.GrowthTarget;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.RegionDetails;
import nl.gia.programmes.ThemeDetails;
import org.jspecify.annotations.Nullable;

@Schema(name = "Programme")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProgrammeJson(
        @Schema(description = "Names the programme in addresses", example = "gia-2008-2011") @Nullable
        String slug,

        @Nullable String name,
        @Nullable LocalDate start,
        @Nullable LocalDate end,

        @JsonProperty("public") @Schema(name = "public", defaultValue = "true") @Nullable
        Boolean visible,

        @Schema(description = "The day on which municipalities are counted unless asked otherwise") @Nullable
        LocalDate referenceDate,

        List<RegionJson> regions,
        List<TargetJson> growthPath,
        List<String> themes) {

    @Schema(name = "Region", description = "Provinces by name, municipalities by code")
    record RegionJson(
            @Nullable String name,
            List<String> provinces,
            List<String> municipalities,
            @Schema(defaultValue = "true") @Nullable Boolean active) {

        /** @param on the layout is told as it is on this day */
        static RegionJson of(RegionDetails region, LocalDate on) {
            return new RegionJson(region.name(), region.provincesOn(on), region.municipalitiesOn(on), region.active());
        }
    }

    @Schema(name = "GrowthTarget")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TargetJson(
            @Nullable Integer year,
            @Nullable Integer percentage,

            @Schema(description = "The reference date of that year; 1 January unless said") @Nullable
            LocalDate on) {

        static TargetJson of(GrowthTarget target) {
            return new TargetJson(target.year(), target.percentage(), target.on());
        }
    }

    static ProgrammeJson of(ProgrammeDetails programme, LocalDate on) {
        return new ProgrammeJson(
                programme.slug(),
                programme.name(),
                programme.period().from(),
                programme.period().until(),
                programme.visible(),
                programme.referenceDate(),
                programme.regions().stream()
                        .map(region -> RegionJson.of(region, on))
                        .toList(),
                programme.growthPath().stream().map(TargetJson::of).toList(),
                programme.themes().stream().map(ThemeDetails::name).toList());
    }

    CreateProgramme command() {
        return new CreateProgramme(
                slug,
                name,
                start,
                end,
                visible,
                referenceDate,
                regions.stream()
                        .map(r -> new CreateProgramme.NewRegion(r.name, r.provinces, r.municipalities, r.active))
                        .toList(),
                growthPath.stream()
                        .map(t -> new CreateProgramme.NewTarget(t.year, t.percentage, t.on))
                        .toList(),
                themes.stream()
                        .map(theme -> new CreateProgramme.NewTheme(theme, null))
                        .toList(),
                null,
                false);
    }
}
