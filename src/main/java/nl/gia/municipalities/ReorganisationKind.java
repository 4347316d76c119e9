package nl.gia.municipalities;

public enum ReorganisationKind {
    MERGE,
    SPLIT,
    RENAME,
    BORDER;

    /** Rule P4: of a split one part continues, of a border change none, else the new municipality does. */
    boolean passesToHeir(boolean chosenPart) {
        return switch (this) {
            case MERGE, RENAME -> true;
            case SPLIT -> chosenPart;
            case BORDER -> false;
        };
    }
}
