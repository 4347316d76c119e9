package nl.gia.programmes.organisers;

public enum OrganiserKind {
    CMO,
    MUNICIPALITY,
    FORUM,
    BUREAU
}
