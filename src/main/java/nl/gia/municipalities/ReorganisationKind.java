package nl.gia.municipalities;

public enum ReorganisationKind {
    MERGE,
    SPLIT,
    RENAME,
    BORDER
}
