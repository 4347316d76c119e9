package nl.gia.preparation;

import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of the programme of a meeting's day, in local time. */
public record DayItem(
        UUID id,
        LocalTime start,
        LocalTime end,
        String title,
        @Nullable String speaker,
        int version) {

    @Override
    public boolean equals(Object other) {
        return other instanceof DayItem item && item.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
