package nl.gia.attendance;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import nl.gia.meetings.MeetingStatus;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OwnRegistrationQueries {

    private static final String TO_COME = """
            select m.reference, m.title, m.starts_at, m.ends_at, m.place, m.status,
                   array_agg(c.name order by c.name collate "nl-x-icu") as people
              from meeting m
              join attendance a on a.meeting_id = m.id and a.registered
              join contact c on c.id = a.contact_id
             where m.programme_id = :programme and m.ends_at > :now and m.status <> 'DRAFT'
               and exists (select 1 from municipality_continuation n
                            where n.code = a.municipality_code and n.continued_by = :own)
             group by m.id order by m.starts_at, m.reference limit 50""";

    private final JdbcClient jdbc;

    OwnRegistrationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OwnRegistration> toCome(ProgrammeId programme, MunicipalityCode own, Instant now) {
        return jdbc.sql(TO_COME)
                .param("programme", programme.value())
                .param("own", own.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new OwnRegistration(
                        row.getString("reference"),
                        row.getString("title"),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                        row.getString("place"),
                        MeetingStatus.valueOf(row.getString("status")),
                        Arrays.stream((Object[]) row.getArray("people").getArray())
                                .map(Object::toString)
                                .toList()))
                .list();
    }
}
