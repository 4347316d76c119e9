package nl.gia.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** Who is on the list of a meeting, and who is known at all; each in one query. */
@Repository
class PresencePeople {

    record Person(
            @Nullable AttendanceId attendance,
            String name,
            AttendeeKind kind,
            @Nullable MunicipalityCode municipality) {}

    /** Who is on the list: found by what names them, and by the row they stand in. */
    static final class Listed {

        private final Namesakes namesakes = new Namesakes();
        private final Map<PersonKey, Person> byKey = new HashMap<>();
        private final Map<AttendanceId, Person> byRow = new HashMap<>();

        private void add(PersonKey key, boolean own, Person person) {
            byKey.put(key, person);
            byRow.put(Objects.requireNonNull(person.attendance()), person);
            if (own) {
                namesakes.onList(key, person.name(), person.municipality());
            }
        }

        Namesakes namesakes() {
            return namesakes;
        }

        Optional<Person> find(PersonKey key) {
            return Optional.ofNullable(byKey.get(key));
        }

        Optional<Person> find(AttendanceId row) {
            return Optional.ofNullable(byRow.get(row));
        }
    }

    private final JdbcClient jdbc;

    PresencePeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Listed listed(MeetingId meeting) {
        Listed listed = new Listed();
        jdbc.sql("""
                        select k.person_key, k.person_key = c.person_key as own, a.id, c.name, a.kind, a.municipality_code
                          from attendance a
                          join contact c on c.id = a.contact_id
                          join contact_by_key k on k.contact_id = a.contact_id
                         where a.meeting_id = ?""").param(meeting.value()).query(row -> {
            listed.add(new PersonKey(row.getString("person_key")), row.getBoolean("own"), person(row));
        });
        return listed;
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

    Map<PersonKey, Person> known(Collection<PersonKey> keys) {
        Map<PersonKey, Person> known = new HashMap<>();
        jdbc.sql("""
                        select k.person_key, null::uuid as id, c.name, c.kind, c.municipality_code
                          from contact_by_key k join contact c on c.id = k.contact_id
                         where k.person_key = any (?)""")
                .param(keys.stream().map(PersonKey::value).toArray(String[]::new))
                .query(row -> {
                    known.put(new PersonKey(row.getString("person_key")), person(row));
                });
        return known;
    }

    private static Person person(ResultSet row) throws SQLException {
        UUID attendance = row.getObject("id", UUID.class);
        String municipality = row.getString("municipality_code");
        return new Person(
                attendance == null ? null : new AttendanceId(attendance),
                row.getString("name"),
                AttendeeKind.valueOf(row.getString("kind")),
                municipality == null ? null : new MunicipalityCode(municipality));
    }
}
