package nl.gia.shared;

import java.util.UUID;

public record ThemeId(UUID value) {

    public static ThemeId create() {
        return new ThemeId(UUID.randomUUID());
    }

    public static ThemeId of(String text) {
        return new ThemeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
