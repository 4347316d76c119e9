package nl.gia.attendance.imports;

import java.util.List;
import java.util.UUID;
import nl.gia.security.Access;
import nl.gia.security.Principal;
import nl.gia.shared.AttendanceId;
import nl.gia.shared.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a pasted list does with who is listed already, and how it is taken back; whoever writes holds the lock of the meeting. */
@Repository
class PasteWriting {

    private final JdbcClient jdbc;
    private final Access access;

    PasteWriting(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    void markPresent(List<AttendanceId> ids) {
        jdbc.sql("""
                        update attendance set present = true, present_at = now(), present_by = ?, version = version + 1
                         where id = any (?) and not present""")
                .param(access.principal().map(Principal::name).orElse(""))
                .param(values(ids))
                .update();
    }

    /** Who was changed by another since stays. */
    int takeOff(MeetingId meeting, List<AttendanceId> ids) {
        return jdbc.sql("delete from attendance where meeting_id = ? and id = any (?) and version = 0")
                .param(meeting.value())
                .param(values(ids))
                .update();
    }

    int unmark(MeetingId meeting, List<AttendanceId> ids) {
        return jdbc.sql("""
                        update attendance set present = false, present_at = null, present_by = null, version = version + 1
                         where meeting_id = ? and id = any (?) and registered and present""").param(meeting.value()).param(values(ids)).update();
    }

    private static UUID[] values(List<AttendanceId> ids) {
        return ids.stream().map(AttendanceId::value).toArray(UUID[]::new);
    }
}
