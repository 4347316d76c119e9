package nl.gia.calls;

/** @param name safe on every machine, with its extension */
public record CallFile(String name, byte[] content) {}
