package nl.gia.attendance.lists;

/** @param name safe on every machine, with its extension */
public record ListFile(String name, String mediaType, byte[] content) {}
