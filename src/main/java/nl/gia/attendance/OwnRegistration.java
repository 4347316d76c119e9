package nl.gia.attendance;

import java.time.Instant;
import java.util.List;
import nl.gia.meetings.MeetingStatus;
import org.jspecify.annotations.Nullable;

/** A meeting to come for which people of the principal's municipality are registered. */
public record OwnRegistration(
        String reference,
        String title,
        Instant start,
        Instant end,
        @Nullable String place,
        MeetingStatus status,
        List<String> people) {}
