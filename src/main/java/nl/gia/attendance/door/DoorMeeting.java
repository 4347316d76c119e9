package nl.gia.attendance.door;

import nl.gia.meetings.MeetingRow;

/**
 * A meeting with its door.
 *
 * @param state {@code DONE} while presence can be noted, otherwise why it cannot
 * @param upTo the number of the last change of its list
 */
public record DoorMeeting(MeetingRow row, DoorResult state, long upTo, int total) {}
