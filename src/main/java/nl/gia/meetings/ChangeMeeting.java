package nl.gia.meetings;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All of a meeting that can be changed, as in {@link PlanMeeting}, and the version that was looked at. */
public record ChangeMeeting(
        int version,
        @Nullable String title,
        @Nullable String region,
        List<String> themes,
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime end,
        @Nullable String place,
        @Nullable String link,
        @Nullable String format,
        @Nullable Integer capacity,
        @Nullable String host,
        @Nullable String organiser) {

    PlanMeeting as(String programme, String reference) {
        return new PlanMeeting(
                programme, reference, title, region, themes, start, end, place, link, format, capacity, host, organiser,
                false);
    }
}
