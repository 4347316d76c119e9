package nl.gia.attendance;

import java.util.Collection;
import java.util.Map;
import nl.gia.shared.MeetingId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many are registered for each meeting: a figure for everybody who may see the meeting, the public too. */
@Service
@Transactional(readOnly = true)
public class SeatsTaken {

    private final AttendanceQueries queries;

    SeatsTaken(AttendanceQueries queries) {
        this.queries = queries;
    }

    /** In one query; a meeting nobody registered for is not in it. */
    public Map<MeetingId, Integer> at(Collection<MeetingId> meetings) {
        return queries.registeredAt(meetings);
    }

    /** As before, with the municipalities they come from. */
    public Map<MeetingId, RegistrationFigures> figuresAt(Collection<MeetingId> meetings) {
        return queries.figuresAt(meetings);
    }
}
