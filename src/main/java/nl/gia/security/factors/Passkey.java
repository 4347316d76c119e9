package nl.gia.security.factors;

import java.time.Instant;

/** @param name as its owner calls it, such as "laptop van het werk" */
public record Passkey(PasskeyId id, String name, Instant createdAt, Instant lastUsedAt) {}
