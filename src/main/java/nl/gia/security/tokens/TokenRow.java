package nl.gia.security.tokens;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param beginning by which its owner knows it again; @param lastUsed null when it never was */
public record TokenRow(
        UUID id,
        String name,
        String beginning,
        Instant created,
        Instant expires,
        boolean expired,
        @Nullable Instant lastUsed) {}
