package nl.gia.shared;

import java.util.UUID;

public record ProgrammeId(UUID value) {

    public static ProgrammeId create() {
        return new ProgrammeId(UUID.randomUUID());
    }

    public static ProgrammeId of(String text) {
        return new ProgrammeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
