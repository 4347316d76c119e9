package nl.gia.attendance;

import nl.gia.shared.AttendeeKind;
import nl.gia.shared.ContactId;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * Somebody for a meeting, as typed.
 *
 * @param contact when chosen from those known; name and email are then the contact's
 */
public record RegisterPerson(
        @Nullable ContactId contact,
        String name,
        @Nullable String email,
        @Nullable AttendeeKind kind,
        @Nullable MunicipalityCode municipality,
        @Nullable String organisation,
        @Nullable String function) {}
