package nl.gia.attendance;

import org.jspecify.annotations.Nullable;

/** Whether one person was present: by address, by registration, or a walk-in by name. Codes as in the API. */
public record PresenceEntry(
        @Nullable String email,
        @Nullable String registration,
        @Nullable String name,
        @Nullable String municipality,
        @Nullable String kind,
        @Nullable Boolean present) {}
