package nl.gia.calls;

/** How a municipality stands at the end of a period. */
public enum Standing {
    /** not once since the programme began */
    NEVER,
    /** before the period, and not since it began */
    SILENT,
    /** in the period: it needs no call, and is there only for a step that is due */
    PRESENT
}
