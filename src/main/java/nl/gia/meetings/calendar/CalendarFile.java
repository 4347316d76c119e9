package nl.gia.meetings.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as a file.
 *
 * @param version another as soon as anything in it is
 * @param changed when a meeting in it was last changed; null when there is none
 */
public record CalendarFile(
        byte[] content, String version, @Nullable Instant changed) {}
