package nl.gia.participation;

import java.util.List;
import nl.gia.shared.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * At how many of the meetings that were held somebody of the State was.
 *
 * @param meetings of those held, with anybody of the State
 * @param departments those at most meetings first
 * @param regions in the programme's order, those where a meeting was held
 */
public record StatePresence(Fraction meetings, List<Department> departments, List<InRegion> regions) {

    /** @param name null for whoever told no organisation; @param people each meeting they were at */
    public record Department(@Nullable String name, Fraction meetings, int people) {}

    /** @param departments names, those at most meetings first */
    public record InRegion(String name, Fraction meetings, List<String> departments) {}
}
