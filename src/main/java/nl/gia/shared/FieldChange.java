package nl.gia.shared;

import java.time.Instant;

/** @param by the name of who changed it */
public record FieldChange(String field, String by, Instant at) {}
