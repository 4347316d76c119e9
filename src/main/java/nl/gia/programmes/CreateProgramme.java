package nl.gia.programmes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is needed for a new programme, as it was typed: nulls and unknown names are told at their field. */
public record CreateProgramme(
        @Nullable String slug,
        @Nullable String name,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Boolean visible,
        @Nullable LocalDate referenceDate,
        List<NewRegion> regions,
        List<NewTarget> growthPath,
        List<NewTheme> themes,
        @Nullable Integer agreedMeetings,
        boolean example) {

    /** Provinces by name, municipalities by code. */
    public record NewRegion(
            @Nullable String name,
            List<String> provinces,
            List<String> municipalities,
            @Nullable Boolean active) {

        public static List<NewRegion> onePerProvince(List<String> provinces) {
            return provinces.stream()
                    .map(province -> new NewRegion(province, List.of(province), List.of(), true))
                    .toList();
        }

        /** What the regions of another programme hold on a day. */
        public static List<NewRegion> as(ProgrammeDetails other, LocalDate on) {
            return other.regions().stream()
                    .map(region -> new NewRegion(
                            region.name(), region.provincesOn(on), region.municipalitiesOn(on), region.active()))
                    .toList();
        }
    }

    public record NewTarget(
            @Nullable Integer year,
            @Nullable Integer percentage,
            @Nullable LocalDate on) {}

    public record NewTheme(@Nullable String name, @Nullable Integer firstEdition) {

        public static List<NewTheme> as(ProgrammeDetails other) {
            return other.themes().stream()
                    .map(theme -> new NewTheme(theme.name(), theme.firstEdition()))
                    .toList();
        }
    }
}
