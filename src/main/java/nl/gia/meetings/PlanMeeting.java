package nl.gia.meetings;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is needed for a new meeting, as it was typed: what is missing or unknown is told at its field.
 *
 * @param programme its slug
 * @param reference made up when null
 * @param region by name, as are the themes
 * @param start in the local time of Amsterdam, as is the end
 * @param format a code or its Dutch word
 * @param host a municipality by code or name, as of the day of the meeting
 * @param organiser by name; the region's own on that day when null
 */
public record PlanMeeting(
        @Nullable String programme,
        @Nullable String reference,
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
        @Nullable String organiser,
        boolean example) {}
