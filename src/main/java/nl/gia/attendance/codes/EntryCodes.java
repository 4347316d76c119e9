package nl.gia.attendance.codes;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.gia.shared.AttendanceId;
import nl.gia.shared.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For who sends or prints them, and has seen to whom they are for. */
@Repository
public class EntryCodes {

    private final JdbcClient jdbc;

    EntryCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those no longer on a list are left out. */
    public Map<AttendanceId, EntryCode> of(Collection<AttendanceId> attendances) {
        Map<AttendanceId, EntryCode> codes = new HashMap<>();
        jdbc.sql("select id, meeting_id, entry_code from attendance where id = any (?)")
                .param(attendances.stream().map(AttendanceId::value).toArray(UUID[]::new))
                .query(row -> {
                    codes.put(
                            new AttendanceId(row.getObject("id", UUID.class)),
                            new EntryCode(
                                    new MeetingId(row.getObject("meeting_id", UUID.class)),
                                    row.getObject("entry_code", UUID.class)));
                });
        return codes;
    }
}
