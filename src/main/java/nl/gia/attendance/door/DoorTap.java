package nl.gia.attendance.door;

import java.time.Instant;
import java.util.UUID;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did on a phone.
 *
 * @param tappedAt by the clock of the phone
 */
public record DoorTap(Action action, @Nullable Instant tappedAt) {

    public sealed interface Action {}

    /** @param person an attendance, or the key of the tap that brought a walk-in in */
    public record Mark(UUID person, boolean present) implements Action {}

    public record WalkIn(
            String name,
            @Nullable AttendeeKind kind,
            @Nullable MunicipalityCode municipality) implements Action {}

    String what() {
        return switch (action) {
            case WalkIn walkIn -> "WALK_IN";
            case Mark mark -> mark.present() ? "PRESENT" : "ABSENT";
        };
    }
}
