package nl.gia.meetings;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param programme a slug
 * @param region a name, as is the theme
 * @param statuses none for all
 * @param from first day, as until is the last
 * @param archived also those in the archive
 * @param text words of which each is in the title, the place or the reference
 */
public record MeetingFilter(
        @Nullable String programme,
        @Nullable String region,
        @Nullable String theme,
        Set<MeetingStatus> statuses,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean archived,
        @Nullable String text) {

    MeetingFilter fromEarlier(int days) {
        LocalDate earlier = from == null ? null : from.minusDays(days);
        return new MeetingFilter(programme, region, theme, statuses, earlier, until, archived, text);
    }

    public static MeetingFilter of(String programme) {
        return new MeetingFilter(programme, null, null, Set.of(), null, null, false, null);
    }
}
