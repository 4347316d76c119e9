package nl.gia.meetings.series;

import java.util.Optional;
import java.util.UUID;

public record SeriesId(UUID value) {

    /** Empty for what is no id. */
    public static Optional<SeriesId> of(String text) {
        try {
            return Optional.of(new SeriesId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
