package nl.gia.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A slip of the hand can be taken back by whoever made it, for as long as nobody can have acted on it. */
@Embeddable
record Cancellation(
        @Enumerated(EnumType.STRING) @Column(name = "status_before_cancelled")
        MeetingStatus before,

        @Column(name = "cancelled_by") @Nullable UUID by,
        @Column(name = "cancelled_at") Instant at) {

    private static final Duration UNDO_TIME = Duration.ofMinutes(2);

    boolean mayBeUndoneBy(@Nullable UUID somebody, Instant now) {
        return by != null && by.equals(somebody) && !now.isAfter(at.plus(UNDO_TIME));
    }
}
