package nl.gia.attendance.imports;

import nl.gia.shared.AttendeeKind;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all of a pasted list.
 *
 * @param kind for who has none
 * @param municipality for who has none
 */
public record PasteChoice(
        @Nullable AttendeeKind kind, @Nullable MunicipalityCode municipality, Presence presence) {

    public static final PasteChoice REGISTERED = new PasteChoice(null, null, Presence.REGISTERED);

    public enum Presence {
        REGISTERED,
        PRESENT,
        AS_PASTED
    }
}
