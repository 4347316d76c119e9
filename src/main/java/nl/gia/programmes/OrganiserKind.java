package nl.gia.programmes;

public enum OrganiserKind {
    CMO,
    MUNICIPALITY,
    FORUM,
    BUREAU
}
