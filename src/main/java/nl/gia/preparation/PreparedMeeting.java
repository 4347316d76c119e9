package nl.gia.preparation;

import java.util.UUID;
import nl.gia.meetings.MeetingRights;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.MeetingStatus;
import nl.gia.meetings.Meetings;
import nl.gia.security.Action;
import nl.gia.shared.MeetingId;
import nl.gia.shared.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meeting something is prepared for: seen by who may see it, written by who may, one at a time. */
@Component
class PreparedMeeting {

    private final Meetings meetings;
    private final MeetingRights rights;
    private final JdbcClient jdbc;

    PreparedMeeting(Meetings meetings, MeetingRights rights, JdbcClient jdbc) {
        this.meetings = meetings;
        this.rights = rights;
        this.jdbc = jdbc;
    }

    MeetingRow seen(MeetingId id) {
        return meetings.find(id).orElseThrow(Problem.NotFound::new).row();
    }

    boolean mayWrite(MeetingRow meeting) {
        return rights.may(Action.WRITE_MEETINGS, meeting) && !isOver(meeting);
    }

    MeetingRow writable(MeetingId id) {
        MeetingRow meeting = seen(id);
        rights.require(Action.WRITE_MEETINGS, meeting);
        if (isOver(meeting)) {
            throw new Problem.Conflict("preparation.problem.over");
        }
        return meeting;
    }

    /** Nobody else prepares it until the transaction ends. */
    MeetingRow written(MeetingId id) {
        MeetingRow meeting = writable(id);
        jdbc.sql("select id from meeting where id = ? for no key update")
                .param(id.value())
                .query(UUID.class)
                .single();
        return meeting;
    }

    private static boolean isOver(MeetingRow meeting) {
        return meeting.archived()
                || meeting.status() == MeetingStatus.CANCELLED
                || meeting.status() == MeetingStatus.CLOSED;
    }
}
