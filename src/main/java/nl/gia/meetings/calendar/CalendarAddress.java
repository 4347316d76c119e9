package nl.gia.meetings.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That one has an address; what it is nobody remembers. @param lastUsed null when it never was */
public record CalendarAddress(Instant created, @Nullable Instant lastUsed) {}
