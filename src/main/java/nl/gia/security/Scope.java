package nl.gia.security;

/** How far a right stretches: OWN is the regions of a CMO, the municipality of a municipality. */
public enum Scope {
    NONE,
    OWN,
    ALL
}
