package nl.gia.site;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.MeetingStatus;
import nl.gia.shared.AmsterdamTime;
import org.jspecify.annotations.Nullable;

/** A meeting on its own; times are local to Amsterdam, as everywhere in the API. */
@Schema(name = "Meeting")
record MeetingJson(
        @JsonUnwrapped Item meeting,
        @Nullable String organiser,
        @Nullable String host,
        @Nullable String reason) {

    /** A meeting in a list. */
    @Schema(name = "MeetingItem")
    record Item(
            String reference,

            @Schema(description = "The slug of its programme")
            String programme,

            String title,
            String region,
            List<String> themes,
            @Schema(example = "2027-03-04T13:30") String start,
            @Schema(example = "2027-03-04T17:00") String end,
            @Nullable String place,
            @Nullable String link,
            @Nullable String format,
            MeetingStatus status,
            @Nullable Integer capacity,

            @Schema(description = "Null when there is no limit") @Nullable
            Integer seatsLeft,

            String feedbackStatus,
            int version) {

        static Item of(MeetingRow row, int seatsTaken) {
            Integer capacity = row.capacity();
            return new Item(
                    row.reference(),
                    row.programme(),
                    row.title(),
                    row.regionName(),
                    row.themes(),
                    local(row.start()),
                    local(row.end()),
                    row.place(),
                    row.link(),
                    row.format() == null ? null : row.format().code(),
                    row.status(),
                    capacity,
                    capacity == null ? null : Math.max(0, capacity - seatsTaken),
                    NO_SIGNALS,
                    row.version());
        }
    }

    // Until signals can be raised no meeting has any.
    private static final String NO_SIGNALS = "NONE";

    /** @param all also why it was cancelled or closed, which is not for the public */
    static MeetingJson of(MeetingDetails meeting, int seatsTaken, boolean all) {
        return new MeetingJson(
                Item.of(meeting.row(), seatsTaken),
                meeting.organiser(),
                meeting.host() == null ? null : meeting.host().value(),
                all ? meeting.reason() : null);
    }

    private static String local(Instant instant) {
        return AmsterdamTime.localTimeOf(instant).toString();
    }
}
