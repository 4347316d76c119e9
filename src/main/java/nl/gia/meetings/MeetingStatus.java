package nl.gia.meetings;

public enum MeetingStatus {
    DRAFT,
    PUBLISHED,
    HELD,
    REPORTED,
    CLOSED,
    CANCELLED
}
