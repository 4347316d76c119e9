package nl.gia.shared;

import java.util.UUID;

public record MeetingId(UUID value) {

    public static MeetingId create() {
        return new MeetingId(UUID.randomUUID());
    }

    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
