package nl.gia.shared;

import java.util.UUID;

public record AccountId(UUID value) {

    public static AccountId create() {
        return new AccountId(UUID.randomUUID());
    }

    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
