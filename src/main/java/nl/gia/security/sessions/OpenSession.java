package nl.gia.security.sessions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param current the one that asks */
public record OpenSession(
        UUID id, Device device, @Nullable String address, Instant began, Instant seen, boolean current) {}
