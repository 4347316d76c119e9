package nl.gia.attendance.door;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import nl.gia.security.Principal;
import nl.gia.shared.AttendanceId;
import nl.gia.shared.MeetingId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was tapped, by its key. */
@Repository
class DoorOperations {

    record Kept(MeetingId meeting, DoorAnswer answer) {}

    private final JdbcClient jdbc;

    DoorOperations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Kept> find(UUID key) {
        return jdbc.sql("select meeting_id, result, attendance_id from door_operation where key = ?")
                .param(key)
                .query((row, number) -> new Kept(
                        new MeetingId(row.getObject("meeting_id", UUID.class)),
                        new DoorAnswer(
                                DoorResult.valueOf(row.getString("result")),
                                attendance(row.getObject("attendance_id", UUID.class)))))
                .optional();
    }

    void keep(UUID key, MeetingId meeting, DoorTap tap, DoorAnswer answer, Principal by) {
        jdbc.sql("""
                        insert into door_operation (key, meeting_id, what, attendance_id, result, tapped_at, account_id, by)
                        values (:key, :meeting, :what, :attendance, :result, :tappedAt, :account, :by)""")
                .param("key", key)
                .param("meeting", meeting.value())
                .param("what", tap.what())
                .param(
                        "attendance",
                        answer.attendance() == null ? null : answer.attendance().value())
                .param("result", answer.result().name())
                .param("tappedAt", tap.tappedAt() == null ? null : Timestamp.from(tap.tappedAt()))
                .param("account", by.account())
                .param("by", by.name())
                .update();
    }

    private static @Nullable AttendanceId attendance(@Nullable UUID id) {
        return id == null ? null : new AttendanceId(id);
    }
}
