package nl.gia.attendance;

public record PresenceCount(int registered, int present) {}
