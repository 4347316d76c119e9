package nl.gia.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gia.shared.Period;
import nl.gia.shared.ProgrammeId;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/**
 * @param visible the public sees its meetings
 * @param referenceDate the day on which municipalities are counted unless asked otherwise
 * @param regions in the programme's order
 */
public record ProgrammeDetails(
        ProgrammeId id,
        String slug,
        String name,
        Period period,
        boolean visible,
        @Nullable LocalDate referenceDate,
        int acknowledgeDays,
        int answerDays,
        @Nullable Integer agreedMeetings,
        List<RegionDetails> regions,
        List<GrowthTarget> growthPath,
        List<ThemeDetails> themes,
        boolean example,
        int version) {

    /** Names are matched whole, in any case. */
    public Optional<RegionDetails> region(String regionName) {
        return regions.stream()
                .filter(region -> region.name().equalsIgnoreCase(regionName.strip()))
                .findFirst();
    }

    public Optional<RegionDetails> region(RegionId id) {
        return regions.stream().filter(region -> region.id().equals(id)).findFirst();
    }

    public Optional<ThemeDetails> theme(String themeName) {
        return themes.stream()
                .filter(theme -> theme.name().equalsIgnoreCase(themeName.strip()))
                .findFirst();
    }

    /** A day, or the day of the period that is nearest to it. */
    public LocalDate nearest(LocalDate day) {
        if (day.isBefore(period.from())) {
            return period.from();
        }
        return day.isAfter(period.until()) ? period.until() : day;
    }
}
