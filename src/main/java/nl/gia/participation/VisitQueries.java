package nl.gia.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.security.Scope;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The meetings one municipality was at, and who was there for it. */
@Repository
class VisitQueries {

    private static final String FAMILY = """
            select code from municipality_continuation
             where continued_by = :code and valid_from <= :on and valid_until > :on""";

    private static final String VISITS = """
            select m.id, m.reference, m.title, m.starts_on, r.name as region, r.active and k.region_id is not null as own,
                   t.municipality_code, x.name as municipality, t.councillors + t.executives + t.officials as people,
                   (select count(distinct a.meeting_id) from turnout a
                     where a.programme_id = :programme and a.starts_on between :from and :until
                       and a.municipality_code in (%1$s)) as meetings
              from turnout t
              join meeting m on m.id = t.meeting_id
              join region r on r.id = m.region_id
              join municipality x on x.code = t.municipality_code
              left join region_membership k on k.programme_id = t.programme_id and k.municipality_code = :code
                    and k.region_id = m.region_id and k.valid_from <= :on and k.valid_until > :on
             where t.programme_id = :programme and t.starts_on between :from and :until
               and t.municipality_code in (%1$s)
             order by m.starts_at desc, m.reference, t.municipality_code <> :code, x.name limit 200""".formatted(FAMILY);

    private static final String PEOPLE = """
            select a.meeting_id, a.municipality_code, c.name, a.kind
              from attendance a join contact c on c.id = a.contact_id join meeting m on m.id = a.meeting_id
             where a.present and a.kind in ('COUNCILLOR', 'EXECUTIVE', 'OFFICIAL')
               and a.municipality_code in (%s) and a.meeting_id = any (:meetings)
               and (:everybody or m.region_id = any (:regions))
             order by c.name collate "nl-x-icu" """.formatted(FAMILY);

    private final JdbcClient jdbc;
    private final Access access;

    VisitQueries(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    private record Visit(UUID meeting, VisitedMeeting at) {}

    private record At(UUID meeting, MunicipalityCode municipality) {}

    List<VisitedMeeting> of(ProgrammeRow programme, ReferencePoint point, MunicipalityCode code) {
        List<Visit> visits = jdbc.sql(VISITS)
                .param("programme", programme.id().value())
                .param("code", code.value())
                .param("on", point.on())
                .param("from", point.period().from())
                .param("until", point.period().until())
                .query((row, number) -> {
                    MunicipalityCode as = new MunicipalityCode(row.getString("municipality_code"));
                    boolean itself = as.equals(code);
                    return new Visit(
                            row.getObject("id", UUID.class),
                            new VisitedMeeting(
                                    row.getString("reference"),
                                    row.getString("title"),
                                    row.getObject("starts_on", LocalDate.class),
                                    row.getString("region"),
                                    row.getBoolean("own"),
                                    itself ? null : as,
                                    itself ? null : row.getString("municipality"),
                                    row.getInt("people"),
                                    row.getInt("meetings"),
                                    List.of()));
                })
                .list();
        Map<At, List<VisitedMeeting.Person>> people = people(point, code, visits);
        return visits.stream().map(visit -> with(visit, code, people)).toList();
    }

    private static VisitedMeeting with(
            Visit visit, MunicipalityCode code, Map<At, List<VisitedMeeting.Person>> people) {
        VisitedMeeting at = visit.at();
        At key = new At(visit.meeting(), Objects.requireNonNullElse(at.as(), code));
        return new VisitedMeeting(
                at.reference(),
                at.title(),
                at.day(),
                at.region(),
                at.own(),
                at.as(),
                at.asName(),
                at.count(),
                at.meetings(),
                people.getOrDefault(key, List.of()));
    }

    private Map<At, List<VisitedMeeting.Person>> people(
            ReferencePoint point, MunicipalityCode code, List<Visit> visits) {
        Map<At, List<VisitedMeeting.Person>> people = new HashMap<>();
        if (access.scope(Action.READ_ATTENDEES) == Scope.NONE) {
            return people;
        }
        boolean everybody = access.mayEverywhere(Action.READ_ATTENDEES) || code.equals(access.municipality());
        jdbc.sql(PEOPLE)
                .param("code", code.value())
                .param("on", point.on())
                .param("meetings", visits.stream().map(Visit::meeting).toArray(UUID[]::new))
                .param("everybody", everybody)
                .param("regions", access.regions().stream().map(RegionId::value).toArray(UUID[]::new))
                .query(row -> {
                    At at = new At(
                            row.getObject("meeting_id", UUID.class),
                            new MunicipalityCode(row.getString("municipality_code")));
                    people.computeIfAbsent(at, key -> new ArrayList<>())
                            .add(new VisitedMeeting.Person(
                                    row.getString("name"), AttendeeKind.valueOf(row.getString("kind"))));
                });
        return people;
    }
}
