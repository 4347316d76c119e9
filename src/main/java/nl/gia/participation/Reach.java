package nl.gia.participation;

/** How far a municipality was reached. */
public enum Reach {
    ALL,
    PRESENT,
    NEVER,
    ONCE,
    ELSEWHERE_ONLY
}
