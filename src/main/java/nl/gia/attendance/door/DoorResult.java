package nl.gia.attendance.door;

/** What became of a tap: done, or why not. */
public enum DoorResult {
    DONE,
    CANCELLED,
    CLOSED,
    NOT_BEGUN,
    /** no longer on the list */
    GONE
}
