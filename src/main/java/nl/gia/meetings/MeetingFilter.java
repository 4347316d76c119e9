package nl.gia.meetings;

import java.time.Instant;
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
 * @param around a moment from which one looks, the nearest first
 * @param organiser a name; one that nobody organises is the region's, and goes with it
 */
public record MeetingFilter(
        @Nullable String programme,
        @Nullable String region,
        @Nullable String theme,
        Set<MeetingStatus> statuses,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean archived,
        @Nullable String text,
        @Nullable Around around,
        @Nullable String organiser) {

    public enum Side {
        /** Or still open: not closed yet. */
        COMING,
        PAST,
        BOTH
    }

    public record Around(Instant now, Side side) {}

    public MeetingFilter(
            @Nullable String programme,
            @Nullable String region,
            @Nullable String theme,
            Set<MeetingStatus> statuses,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean archived,
            @Nullable String text) {
        this(programme, region, theme, statuses, from, until, archived, text, null, null);
    }

    public MeetingFilter around(Instant now, Side side) {
        return new MeetingFilter(
                programme, region, theme, statuses, from, until, archived, text, new Around(now, side), organiser);
    }

    public MeetingFilter organisedBy(@Nullable String name) {
        return new MeetingFilter(programme, region, theme, statuses, from, until, archived, text, around, name);
    }

    MeetingFilter fromEarlier(int days) {
        LocalDate earlier = from == null ? null : from.minusDays(days);
        return new MeetingFilter(programme, region, theme, statuses, earlier, until, archived, text, around, organiser);
    }

    public static MeetingFilter of(String programme) {
        return new MeetingFilter(programme, null, null, Set.of(), null, null, false, null);
    }
}
