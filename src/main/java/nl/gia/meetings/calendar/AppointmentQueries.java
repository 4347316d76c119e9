package nl.gia.meetings.calendar;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AppointmentQueries {

    /** @param print of all rows: another as soon as anything in one is */
    record Version(int size, long print) {

        static Version of(List<Appointment> appointments) {
            long print = appointments.stream().mapToLong(Appointment::print).reduce(0, (one, other) -> one ^ other);
            return new Version(appointments.size(), print);
        }
    }

    /** What was never published was in nobody's calendar, and is not in these either when it is cancelled. */
    private static final String APPOINTMENTS = """
            select m.id, m.reference, m.title, m.starts_at, m.ends_at, m.place, m.link, m.status = 'CANCELLED' as cancelled,
                   m.calendar_sequence, m.created_at, m.changed_at, r.name as region, p.name as programme,
                   o.name as organiser,
                   array(select t.name from meeting_theme mt join theme t on t.id = mt.theme_id
                          where mt.meeting_id = m.id order by mt.position) as themes
              from meeting m
              join programme p on p.id = m.programme_id
              join region r on r.id = m.region_id
              left join organiser o on o.id = m.organiser_id
             where m.status <> 'DRAFT'
               and not (m.status = 'CANCELLED' and m.status_before_cancelled is not distinct from 'DRAFT')
               and %s
             order by m.starts_at desc, m.id
             limit %d""";

    private static final String ROWS =
            "select f.*, hashtextextended(cast(f as text), 0) as print from (%s) f order by f.starts_at, f.reference";

    private static final String VERSION = """
            select count(*) as size, coalesce(bit_xor(hashtextextended(cast(f as text), 0)), 0) as print from (%s) f""";

    private final JdbcClient jdbc;

    AppointmentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Appointment> find(Selection selection, int most) {
        return ask(ROWS, selection, most).query(AppointmentQueries::row).list();
    }

    Version version(Selection selection, int most) {
        return ask(VERSION, selection, most).query(Version.class).single();
    }

    /** Whether there is what a calendar is asked of, meetings or none. */
    boolean isKnown(OpenFeed asked) {
        return jdbc.sql("""
                        select exists (select 1 from programme p where p.visible
                           and (cast(:programme as text) is null or p.slug = :programme)
                           and (cast(:region as text) is null or exists (
                                select 1 from region r where r.programme_id = p.id and lower(r.name) = lower(:region)))
                           and (cast(:theme as text) is null or exists (
                                select 1 from theme t where t.programme_id = p.id and lower(t.name) = lower(:theme))))""")
                .param("programme", asked.programme())
                .param("region", asked.region())
                .param("theme", asked.theme())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec ask(String outer, Selection selection, int most) {
        return jdbc.sql(outer.formatted(APPOINTMENTS.formatted(selection.sql(), most)))
                .params(selection.parameters());
    }

    private static Appointment row(ResultSet row, int number) throws SQLException {
        return new Appointment(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("title"),
                moment(row, "starts_at"),
                moment(row, "ends_at"),
                row.getString("place"),
                row.getString("link"),
                row.getBoolean("cancelled"),
                row.getInt("calendar_sequence"),
                moment(row, "created_at"),
                moment(row, "changed_at"),
                row.getString("region"),
                row.getString("programme"),
                row.getString("organiser"),
                texts(row.getArray("themes")),
                row.getLong("print"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(Object::toString).toList();
    }
}
