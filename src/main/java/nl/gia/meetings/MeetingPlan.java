package nl.gia.meetings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/** A checked {@link PlanMeeting}. */
record MeetingPlan(
        String title,
        RegionId region,
        List<UUID> themes,
        Instant start,
        Instant end,
        @Nullable String place,
        @Nullable String link,
        @Nullable MeetingFormat format,
        @Nullable Integer capacity,
        @Nullable String hostCode,
        @Nullable UUID organiser) {

    MeetingPlan with(
            @Nullable String otherLink,
            @Nullable Integer otherCapacity,
            @Nullable String otherHost,
            @Nullable UUID otherOrganiser) {
        return new MeetingPlan(
                title, region, themes, start, end, place, otherLink, format, otherCapacity, otherHost, otherOrganiser);
    }
}
