package nl.gia.attendance;

import nl.gia.shared.ContactId;
import nl.gia.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be meant by a name that was typed.
 *
 * @param municipality its name
 * @param listed on the list of the meeting already
 */
public record Namesake(
        ContactId contact,
        String name,
        @Nullable EmailAddress email,
        @Nullable String municipality,
        @Nullable String organisation,
        boolean listed) {}
