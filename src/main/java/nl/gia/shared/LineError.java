package nl.gia.shared;

import org.jspecify.annotations.Nullable;

/** @param line where the row begins, counted from 1; @param column its name in the header, null when it is the whole row */
public record LineError(int line, @Nullable String column, Message text) {}
