package nl.gia.meetings;

import java.time.LocalDate;
import nl.gia.shared.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * Published in the transaction that changes a meeting: who holds something of it may refuse.
 *
 * @param capacity when another than before, null when it is the same or without limit
 * @param day when another than before, null when it is the same
 */
public record MeetingReplanned(
        MeetingId meeting,
        @Nullable Integer capacity,
        @Nullable LocalDate day) {}
