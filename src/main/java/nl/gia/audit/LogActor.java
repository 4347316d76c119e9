package nl.gia.audit;

import java.util.UUID;

/** @param name as it was the last time */
public record LogActor(UUID id, String name) {

    @Override
    public boolean equals(Object other) {
        return other instanceof LogActor actor && actor.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
