package nl.gia.contacts;

import java.time.LocalDate;
import java.util.List;
import nl.gia.shared.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * How a post changed hands, seen from one person.
 *
 * @param leftOn null while the person holds the post
 * @param successor null when nobody came in the place, or nobody the principal may see
 * @param predecessors in whose place the person came, the latest first
 * @param mayChange whether the principal may note it
 */
public record Departure(
        @Nullable LocalDate leftOn, @Nullable Somebody successor, List<Somebody> predecessors, boolean mayChange) {

    /** @param leftOn of this one */
    public record Somebody(
            ContactId id, String name, @Nullable LocalDate leftOn) {}

    public boolean isNothing() {
        return leftOn == null && predecessors.isEmpty();
    }
}
