package nl.gia.attendance.history;

import java.time.LocalDate;
import nl.gia.shared.AttendanceId;
import nl.gia.shared.AttendeeKind;
import org.jspecify.annotations.Nullable;

/** Somebody at a meeting: kind, municipality and organisation are those on the day. */
public record AttendedMeeting(
        AttendanceId id,
        String reference,
        String title,
        LocalDate day,
        String region,
        AttendeeKind kind,
        @Nullable String municipality,
        @Nullable String organisation,
        How how) {

    public enum How {
        TO_COME,
        PRESENT,
        WALKED_IN,
        ABSENT,
        CANCELLED
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AttendedMeeting row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
