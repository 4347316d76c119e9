package nl.gia.shared;

import java.util.UUID;

public record AttendanceId(UUID value) {

    public static AttendanceId create() {
        return new AttendanceId(UUID.randomUUID());
    }

    public static AttendanceId of(String text) {
        return new AttendanceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
