package nl.gia.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gia.contacts.PersonKey;
import nl.gia.shared.AttendanceId;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.ContactId;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.MeetingId;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is on the list of a meeting, and who is known at all. */
@Repository
class PresencePeople {

    record Person(
            @Nullable AttendanceId attendance,
            String name,
            AttendeeKind kind,
            @Nullable MunicipalityCode municipality) {}

    private static final String LISTED = """
            select a.id, c.name, a.kind, a.municipality_code from attendance a join contact c on c.id = a.contact_id
             where a.meeting_id = ? and %s""";

    private final JdbcClient jdbc;

    PresencePeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Namesakes namesakes(MeetingId meeting) {
        Namesakes namesakes = new Namesakes();
        jdbc.sql("""
                        select c.person_key, c.name, a.municipality_code from attendance a join contact c on c.id = a.contact_id
                         where a.meeting_id = ?""").param(meeting.value()).query(row -> {
            String municipality = row.getString("municipality_code");
            namesakes.onList(
                    new PersonKey(row.getString("person_key")),
                    row.getString("name"),
                    municipality == null ? null : new MunicipalityCode(municipality));
        });
        return namesakes;
    }

    /** Those on the list of a name, folded, and municipality. */
    List<Namesake> called(MeetingId meeting, String name, @Nullable MunicipalityCode municipality) {
        return jdbc.sql("""
                        select c.id, c.name, c.email, a.organisation, m.name as municipality_name
                          from attendance a join contact c on c.id = a.contact_id
                          left join municipality m on m.code = a.municipality_code
                         where a.meeting_id = ? and lower(regexp_replace(btrim(c.name), '\\s+', ' ', 'g')) = ?
                           and a.municipality_code is not distinct from cast(? as text)
                         order by c.email nulls first, c.id""")
                .param(meeting.value())
                .param(name)
                .param(municipality == null ? null : municipality.value())
                .query((row, number) -> {
                    String email = row.getString("email");
                    return new Namesake(
                            new ContactId(row.getObject("id", UUID.class)),
                            row.getString("name"),
                            email == null ? null : new EmailAddress(email),
                            row.getString("municipality_name"),
                            row.getString("organisation"),
                            true);
                })
                .list();
    }

    Optional<Person> listed(MeetingId meeting, AttendanceId id) {
        return jdbc.sql(LISTED.formatted("a.id = ?"))
                .params(meeting.value(), id.value())
                .query(PresencePeople::person)
                .optional();
    }

    Optional<Person> listed(MeetingId meeting, PersonKey key) {
        return jdbc.sql(LISTED.formatted("c.id in (select contact_id from contact_by_key where person_key = ?)"))
                .params(meeting.value(), key.value())
                .query(PresencePeople::person)
                .optional();
    }

    Optional<Person> known(PersonKey key) {
        return jdbc.sql("""
                        select null::uuid as id, name, kind, municipality_code from contact
                         where id in (select contact_id from contact_by_key where person_key = ?)""").param(key.value()).query(PresencePeople::person).optional();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        UUID attendance = row.getObject("id", UUID.class);
        String municipality = row.getString("municipality_code");
        return new Person(
                attendance == null ? null : new AttendanceId(attendance),
                row.getString("name"),
                AttendeeKind.valueOf(row.getString("kind")),
                municipality == null ? null : new MunicipalityCode(municipality));
    }
}
