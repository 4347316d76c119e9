package nl.gia.security;

public enum Role {
    ADMIN,
    FORUM,
    CMO,
    MUNICIPALITY,
    MINISTRY,
    READER
}
