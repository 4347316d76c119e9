package nl.gia.contacts;

import java.time.LocalDate;
import nl.gia.shared.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody left a post.
 *
 * @param successor somebody known; @param newcomer somebody new in the place; both null while nobody is known to follow
 */
public record MarkLeft(
        ContactId contact,
        int version,
        @Nullable LocalDate on,
        @Nullable ContactId successor,
        @Nullable NewContact newcomer) {}
