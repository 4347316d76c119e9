package nl.gia.meetings.agenda;

/** What a meeting asks of its organiser today, the most pressing first. */
public enum MeetingNeed {
    /** it has begun, and nobody has been noted as present */
    PRESENCE,
    /** it is published and begins within a week: are there people enough? */
    FILLING,
    /** it begins within four weeks, and is still a draft */
    PUBLISHING,
    /** it was held, and is not closed */
    CLOSING
}
