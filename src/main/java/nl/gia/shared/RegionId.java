package nl.gia.shared;

import java.io.Serializable;
import java.util.UUID;

public record RegionId(UUID value) implements Serializable {

    public static RegionId create() {
        return new RegionId(UUID.randomUUID());
    }

    public static RegionId of(String text) {
        return new RegionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
