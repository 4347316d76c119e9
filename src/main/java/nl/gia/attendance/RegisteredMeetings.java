package nl.gia.attendance;

import java.util.Set;
import java.util.UUID;
import nl.gia.meetings.calendar.ExpectedMeetings;
import nl.gia.shared.MeetingId;
import nl.gia.shared.MunicipalityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where people of a municipality are registered, also of those it continues. */
@Repository
class RegisteredMeetings implements ExpectedMeetings {

    private final JdbcClient jdbc;

    RegisteredMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<MeetingId> of(MunicipalityCode municipality) {
        return jdbc.sql("""
                        select distinct a.meeting_id
                          from attendance a join municipality_continuation n on n.code = a.municipality_code
                         where a.registered and n.continued_by = ?""")
                .param(municipality.value())
                .query((row, number) -> new MeetingId(row.getObject(1, UUID.class)))
                .set();
    }
}
