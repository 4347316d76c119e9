package nl.gia.security.factors;

import java.time.Instant;

public record AuthenticatorApp(Instant createdAt, Instant lastUsedAt) {}
