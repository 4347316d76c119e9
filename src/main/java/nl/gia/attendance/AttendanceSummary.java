package nl.gia.attendance;

import java.util.List;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.Fraction;

/**
 * A meeting in figures, without names.
 *
 * @param municipalitiesRegistered of the region's municipalities on the day, those with a councillor, executive or official
 * @param municipalitiesPresent as before, of who was present
 * @param elsewhere municipalities present from outside the region
 */
public record AttendanceSummary(
        int registered,
        int present,
        int walkIns,
        List<OfKind> kinds,
        Fraction municipalitiesRegistered,
        Fraction municipalitiesPresent,
        int elsewhere) {

    public record OfKind(AttendeeKind kind, int registered, int present) {}
}
