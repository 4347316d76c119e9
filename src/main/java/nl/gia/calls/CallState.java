package nl.gia.calls;

/** Which of the list one looks at. */
public enum CallState {
    ALL,
    /** the next step is due, whoever came meanwhile included */
    DUE,
    /** not in this period */
    NOT_CALLED,
    CALLED
}
