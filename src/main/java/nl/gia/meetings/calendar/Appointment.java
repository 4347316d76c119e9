package nl.gia.meetings.calendar;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a calendar shows it.
 *
 * @param sequence grows with every change that a calendar shows
 * @param print of all of this: another as soon as anything is
 */
record Appointment(
        UUID id,
        String reference,
        String title,
        Instant start,
        Instant end,
        @Nullable String place,
        @Nullable String link,
        boolean cancelled,
        int sequence,
        Instant created,
        Instant changed,
        String region,
        String programme,
        @Nullable String organiser,
        List<String> themes,
        long print) {}
