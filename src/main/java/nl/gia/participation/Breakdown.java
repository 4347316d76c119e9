package nl.gia.participation;

import java.util.List;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The same participation seen otherwise.
 *
 * @param classes by share of non-Western inhabitants on 1 January 2011; a null name is of those without one
 * @param themes municipalities present at a meeting with the theme
 * @param kinds people present, and the municipalities they are of
 */
public record Breakdown(
        List<Named> provinces,
        List<Named> classes,
        boolean classesOfEarlierYear,
        List<OfTheme> themes,
        List<OfKind> kinds) {

    public record Named(@Nullable String name, Fraction share) {}

    public record OfTheme(String name, int meetings, Fraction share) {}

    /** @param people everybody once; @param presences each meeting they were at */
    public record OfKind(AttendeeKind kind, int presences, int people, int municipalities) {}
}
