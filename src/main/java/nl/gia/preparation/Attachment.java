package nl.gia.preparation;

import java.time.Instant;
import java.util.UUID;

/** @param by the name of who added it */
public record Attachment(UUID id, String name, String mediaType, int size, Instant at, String by) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment attachment && attachment.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
