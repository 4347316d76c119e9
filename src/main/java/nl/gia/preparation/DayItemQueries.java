package nl.gia.preparation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gia.shared.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DayItemQueries {

    private final JdbcClient jdbc;

    DayItemQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DayItem> of(MeetingId meeting) {
        return jdbc.sql("select * from day_item where meeting_id = ? order by starts, position")
                .param(meeting.value())
                .query(DayItemQueries::item)
                .list();
    }

    Optional<DayItem> find(MeetingId meeting, UUID id) {
        return jdbc.sql("select * from day_item where meeting_id = ? and id = ?")
                .params(meeting.value(), id)
                .query(DayItemQueries::item)
                .optional();
    }

    void add(MeetingId meeting, DayItem item) {
        jdbc.sql("""
                        insert into day_item (id, meeting_id, starts, ends, title, speaker, position)
                        select ?, ?, ?, ?, ?, ?, coalesce(max(position), 0) + 1 from day_item where meeting_id = ?""")
                .param(item.id())
                .param(meeting.value())
                .param(item.start())
                .param(item.end())
                .param(item.title())
                .param(item.speaker())
                .param(meeting.value())
                .update();
    }

    void change(DayItem item) {
        jdbc.sql("update day_item set starts = ?, ends = ?, title = ?, speaker = ?, version = version + 1 where id = ?")
                .param(item.start())
                .param(item.end())
                .param(item.title())
                .param(item.speaker())
                .param(item.id())
                .update();
    }

    void swap(DayItem one, DayItem other) {
        jdbc.sql("""
                        update day_item a set position = b.position, version = a.version + 1 from day_item b
                         where (a.id = ? and b.id = ?) or (a.id = ? and b.id = ?)""").params(one.id(), other.id(), other.id(), one.id()).update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from day_item where id = ?").param(id).update();
    }

    void copy(MeetingId from, MeetingId to) {
        jdbc.sql("""
                        insert into day_item (id, meeting_id, starts, ends, title, speaker, position)
                        select gen_random_uuid(), ?, starts, ends, title, speaker, position from day_item where meeting_id = ?""").params(to.value(), from.value()).update();
    }

    private static DayItem item(ResultSet row, int number) throws SQLException {
        return new DayItem(
                row.getObject("id", UUID.class),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                row.getString("title"),
                row.getString("speaker"),
                row.getInt("version"));
    }
}
