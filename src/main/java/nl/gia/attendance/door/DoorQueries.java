package nl.gia.attendance.door;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gia.attendance.codes.EntryCode;
import nl.gia.shared.AttendanceId;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.MeetingId;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DoorQueries {

    record Standing(long upTo, int total) {}

    private static final String PERSON = """
            select a.id, c.name, a.kind, a.municipality_code, m.name as municipality_name, a.organisation, a.registered,
                   a.present_at, a.present_by is not distinct from :by as mine, a.meeting_id, a.entry_code
              from attendance a join contact c on c.id = a.contact_id
              left join municipality m on m.code = a.municipality_code
             where a.meeting_id = :meeting and\s""";

    private final JdbcClient jdbc;

    DoorQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Standing standing(MeetingId meeting) {
        return jdbc.sql(
                        "select coalesce(max(change), 0) as up_to, count(*) as total from attendance where meeting_id = ?")
                .param(meeting.value())
                .query(Standing.class)
                .single();
    }

    List<DoorPerson> changedSince(MeetingId meeting, long since, String by) {
        return jdbc.sql(PERSON + "a.change > :since order by a.change")
                .param("meeting", meeting.value())
                .param("by", by)
                .param("since", since)
                .query(DoorQueries::person)
                .list();
    }

    Optional<DoorPerson> find(MeetingId meeting, UUID attendance, String by) {
        return jdbc.sql(PERSON + "a.id = :id")
                .param("meeting", meeting.value())
                .param("by", by)
                .param("id", attendance)
                .query(DoorQueries::person)
                .optional();
    }

    /** At one meeting somebody of the same name and municipality is the same person. */
    Optional<AttendanceId> named(MeetingId meeting, String name, @Nullable MunicipalityCode municipality) {
        return jdbc.sql("""
                        select a.id from attendance a join contact c on c.id = a.contact_id
                         where a.meeting_id = :meeting
                           and regexp_replace(folded(c.name), '\\s+', ' ', 'g') = regexp_replace(folded(:name), '\\s+', ' ', 'g')
                           and a.municipality_code is not distinct from cast(:municipality as text)
                         order by a.registered desc, a.id limit 1""")
                .param("meeting", meeting.value())
                .param("name", name)
                .param("municipality", municipality == null ? null : municipality.value())
                .query(UUID.class)
                .optional()
                .map(AttendanceId::new);
    }

    private static DoorPerson person(ResultSet row, int number) throws SQLException {
        String municipality = row.getString("municipality_code");
        OffsetDateTime presentAt = row.getObject("present_at", OffsetDateTime.class);
        return new DoorPerson(
                new AttendanceId(row.getObject("id", UUID.class)),
                row.getString("name"),
                AttendeeKind.valueOf(row.getString("kind")),
                municipality == null ? null : new MunicipalityCode(municipality),
                row.getString("municipality_name"),
                row.getString("organisation"),
                row.getBoolean("registered"),
                presentAt == null ? null : presentAt.toInstant(),
                row.getBoolean("mine"),
                new EntryCode(
                        new MeetingId(row.getObject("meeting_id", UUID.class)),
                        row.getObject("entry_code", UUID.class)));
    }
}
