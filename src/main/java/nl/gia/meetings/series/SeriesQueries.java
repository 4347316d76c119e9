package nl.gia.meetings.series;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gia.shared.MeetingId;
import nl.gia.shared.ProgrammeId;
import nl.gia.shared.RegionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SeriesQueries {

    record Planned(String title, String programmeName, Rhythm rhythm, int every, LocalDate first) {}

    private final JdbcClient jdbc;

    SeriesQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SeriesId insert(ProgrammeId programme, String title, Schedule schedule, String by) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into series (id, programme_id, title, rhythm, every, first_on, created_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, programme.value(), title, schedule.rhythm().name(), schedule.every(), schedule.first(), by)
                .update();
        return new SeriesId(id);
    }

    void add(SeriesId series, MeetingId meeting) {
        jdbc.sql("insert into series_meeting (meeting_id, series_id) values (?, ?)")
                .params(meeting.value(), series.value())
                .update();
    }

    Optional<Planned> find(SeriesId id) {
        return jdbc.sql("""
                        select s.title, p.name, s.rhythm, s.every, s.first_on
                          from series s join programme p on p.id = s.programme_id where s.id = ?""")
                .param(id.value())
                .query((row, number) -> new Planned(
                        row.getString("title"),
                        row.getString("name"),
                        Rhythm.valueOf(row.getString("rhythm")),
                        row.getInt("every"),
                        row.getObject("first_on", LocalDate.class)))
                .optional();
    }

    Optional<SeriesId> of(MeetingId meeting) {
        return jdbc.sql("select series_id from series_meeting where meeting_id = ?")
                .param(meeting.value())
                .query((row, number) -> new SeriesId(row.getObject(1, UUID.class)))
                .optional();
    }

    List<MeetingId> meetings(SeriesId series) {
        return jdbc.sql("select meeting_id from series_meeting where series_id = ?")
                .param(series.value())
                .query((row, number) -> new MeetingId(row.getObject(1, UUID.class)))
                .list();
    }

    /** By day, the titles of what goes on in a region then. */
    Map<LocalDate, String> busy(RegionId region, Collection<LocalDate> days) {
        Map<LocalDate, String> busy = new HashMap<>();
        jdbc.sql("""
                        select starts_on, string_agg(title, ', ' order by starts_at) as titles from meeting
                         where region_id = ? and starts_on = any (?::date[]) and status <> 'CANCELLED' and archived_at is null
                         group by starts_on""")
                .params(region.value(), days.stream().map(LocalDate::toString).toArray(String[]::new))
                .query(row -> {
                    busy.put(row.getObject("starts_on", LocalDate.class), row.getString("titles"));
                });
        return busy;
    }
}
