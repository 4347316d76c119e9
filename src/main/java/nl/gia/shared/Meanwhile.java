package nl.gia.shared;

import java.util.List;
import java.util.Optional;

/**
 * What became of something since a version one looked at.
 *
 * @param changes the oldest first
 */
public record Meanwhile<T>(T now, List<FieldChange> changes) {

    /** The last change to a field, if it is known. */
    public Optional<FieldChange> to(String field) {
        return changes.reversed().stream()
                .filter(change -> change.field().equals(field))
                .findFirst();
    }
}
