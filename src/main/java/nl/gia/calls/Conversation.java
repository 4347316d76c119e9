package nl.gia.calls;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A call as it was noted.
 *
 * @param stepDone whether the next step was taken; without one it is not
 * @param by who called
 * @param correctable by the principal: the own calls, for a day
 */
public record Conversation(
        ConversationId id, CallReport told, Instant at, boolean stepDone, String by, boolean correctable, int version) {

    public boolean isDue(LocalDate today) {
        return told.nextOn() != null && !stepDone && !told.nextOn().isAfter(today);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Conversation conversation && conversation.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
