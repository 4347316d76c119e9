package nl.gia.meetings;

import java.time.Instant;
import java.util.List;
import nl.gia.shared.MeetingId;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/**
 * @param programme its slug
 * @param inTeam whether who asked for it is in its planning team
 */
public record MeetingRow(
        MeetingId id,
        String reference,
        String programme,
        String title,
        RegionId region,
        String regionName,
        List<String> themes,
        Instant start,
        Instant end,
        @Nullable String place,
        @Nullable String link,
        @Nullable MeetingFormat format,
        MeetingStatus status,
        @Nullable Integer capacity,
        boolean archived,
        int version,
        boolean inTeam) {

    /** It has still to be held: it can be moved and cancelled. */
    public boolean isOpen() {
        return !archived && (status == MeetingStatus.DRAFT || status == MeetingStatus.PUBLISHED);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeetingRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
