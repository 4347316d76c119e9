package nl.gia.calls;

/** How a call ended; in the order in which one hopes for it. */
public enum Outcome {
    COMES,
    THINKS,
    DECLINES,
    CALL_BACK,
    NOT_REACHED;

    /** Whether somebody was spoken to. */
    public boolean isReached() {
        return this != NOT_REACHED;
    }
}
