package nl.gia.calls;

import java.util.UUID;

public record ConversationId(UUID value) {

    static ConversationId create() {
        return new ConversationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
