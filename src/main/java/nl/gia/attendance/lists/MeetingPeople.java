package nl.gia.attendance.lists;

import java.time.Instant;
import java.util.List;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingStatus;

/**
 * All that goes on paper.
 *
 * @param people in the order of their surnames
 * @param ownOnly whether only those of the reader's municipality are among them
 */
record MeetingPeople(MeetingDetails meeting, List<ListedPerson> people, boolean ownOnly, Instant now) {

    /** From then on one reads who was there; before, one signs. */
    boolean wasHeld() {
        return switch (meeting.row().status()) {
            case HELD, REPORTED, CLOSED -> true;
            case DRAFT, PUBLISHED, CANCELLED -> false;
        };
    }

    /** Whether somebody who is not on the list may still come in. */
    boolean isToEnd() {
        return meeting.row().end().isAfter(now) && meeting.row().status() != MeetingStatus.CANCELLED;
    }

    long present() {
        return people.stream().filter(person -> person.row().present()).count();
    }

    long walkIns() {
        return people.stream()
                .filter(person -> person.row().present() && !person.row().registered())
                .count();
    }
}
