package nl.gia.contacts;

import java.time.Instant;
import java.util.UUID;

/** @param name of who was merged into it */
public record LastMerge(UUID id, String name, String by, Instant at) {}
