package nl.gia.meetings;

import nl.gia.shared.Message;

/** Why the life cycle does not allow something, with the state the meeting is in. */
final class MeetingRefusals {

    static final Message ARCHIVED = Message.of("meetings.problem.archived");

    private MeetingRefusals() {}

    static Message of(String action, MeetingStatus status) {
        return Message.of("meetings.problem.state." + action, Message.of("meetings.status." + status));
    }
}
