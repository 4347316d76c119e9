package nl.gia.shared;

import java.util.UUID;

public record ContactId(UUID value) {

    public static ContactId create() {
        return new ContactId(UUID.randomUUID());
    }

    public static ContactId of(String text) {
        return new ContactId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
