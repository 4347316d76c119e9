package nl.gia.attendance;

import java.time.LocalDate;
import nl.gia.meetings.MeetingReplanned;
import nl.gia.shared.Problem;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A meeting cannot be changed away from under its attendees. */
@Component
class MeetingGuard {

    private final AttendanceWriting writing;
    private final JdbcClient jdbc;

    MeetingGuard(AttendanceWriting writing, JdbcClient jdbc) {
        this.writing = writing;
        this.jdbc = jdbc;
    }

    @EventListener
    void refuse(MeetingReplanned replanned) {
        Integer capacity = replanned.capacity();
        if (capacity != null) {
            int taken = writing.seatsTaken(replanned.meeting());
            if (taken > capacity) {
                throw new Problem.Invalid("capacity", "attendance.problem.capacityBelow", taken);
            }
        }
        if (replanned.day() != null) {
            refuseStrangers(replanned, replanned.day());
        }
    }

    // Each is on the list for the municipality of that day.
    private void refuseStrangers(MeetingReplanned replanned, LocalDate day) {
        jdbc.sql("""
                        select m.name from attendance a join municipality m on m.code = a.municipality_code
                         where a.meeting_id = :meeting
                           and not (coalesce(m.established <= :day, true) and coalesce(m.abolished > :day, true))
                         order by m.name limit 1""")
                .param("meeting", replanned.meeting().value())
                .param("day", day)
                .query(String.class)
                .optional()
                .ifPresent(name -> {
                    throw new Problem.Invalid("start", "attendance.problem.unknownMunicipality", name, day);
                });
    }
}
