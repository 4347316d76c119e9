package nl.gia.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.shared.Fraction;
import nl.gia.shared.Period;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** State officials who were present, by the department they are of. */
@Repository
class StateQueries {

    // The organisation is that of the day of the meeting; who told none then is of the one known now.
    private static final String THERE = """
            with known as (
                select alias, name from unnest(cast(:aliases as text[]), cast(:names as text[])) k (alias, name)),
            held as (
                select m.id, m.reference, m.title, m.starts_at, m.starts_on, m.region_id, r.name as region, r.position
                  from meeting m join region r on r.id = m.region_id
                 where m.programme_id = :programme and m.starts_on between :from and :until
                   and m.status in ('HELD', 'REPORTED', 'CLOSED')
                   and (cast(:region as uuid) is null or m.region_id = :region)),
            officials as (
                select h.id as meeting_id, coalesce(nullif(btrim(a.organisation), ''), btrim(c.organisation), '') as said
                  from held h
                  join attendance a on a.meeting_id = h.id and a.present and a.kind = 'STATE_OFFICIAL'
                  join contact c on c.id = a.contact_id),
            named as (
                select o.meeting_id, o.said, k.name,
                       coalesce(k.name, p.plain) as key
                  from officials o
                  cross join lateral (
                       select regexp_replace(plain_name(o.said),
                                             '^(het )?(ministerie|min|departement)( van| voor)?( het)? ', '') as plain) p
                  left join lateral (
                       select k.name from known k where p.plain = k.alias or p.plain like k.alias || ' %'
                        order by length(k.alias) desc limit 1) k on true),
            there as (
                select meeting_id, key, coalesce(max(name), min(said)) as department, count(*) as people
                  from named group by meeting_id, key)
            """;

    private static final String FIGURES = THERE + """
            select grouping(t.key) = 0 as of_department, grouping(h.region_id) = 0 as of_region, h.region, t.key,
                   min(t.department) as department, count(distinct h.id) as meetings,
                   count(distinct t.meeting_id) as reached, coalesce(sum(t.people), 0) as people
              from held h left join there t on t.meeting_id = h.id
             group by grouping sets ((), (h.region_id, h.region, h.position), (t.key),
                                     (h.region_id, h.region, h.position, t.key))
             order by h.position nulls first, reached desc, min(t.department) collate "nl-x-icu" """;

    private static final String MEETINGS = THERE + """
            select h.reference, h.title, h.starts_on, h.region, count(*) over () as total,
                   coalesce((select json_agg(json_build_object('department', t.department, 'people', t.people)
                                             order by t.people desc, t.department)
                               from there t where t.meeting_id = h.id), '[]') as departments
              from held h
             where (not :missed or not exists (select 1 from there t where t.meeting_id = h.id))
               and (cast(:department as text) is null
                    or exists (select 1 from there t where t.meeting_id = h.id and t.department = :department))
             order by h.starts_at desc, h.reference limit :limit offset :offset""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StateQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Counted(String department, int meetings, int people) {}

    StatePresence figures(ProgrammeRow programme, Period period, @Nullable RegionId region) {
        int[] held = new int[2];
        Map<String, Fraction> regions = new LinkedHashMap<>();
        Map<String, List<String>> guests = new HashMap<>();
        List<Counted> departments = new ArrayList<>();
        ask(FIGURES, programme, period, region).query(row -> {
            boolean ofDepartment = row.getBoolean("of_department");
            boolean ofRegion = row.getBoolean("of_region");
            String key = row.getString("key");
            int reached = row.getInt("reached");
            if (!ofDepartment && !ofRegion) {
                held[0] = reached;
                held[1] = row.getInt("meetings");
            } else if (!ofDepartment) {
                regions.put(row.getString("region"), new Fraction(reached, row.getInt("meetings")));
            } else if (key != null && ofRegion) {
                guests.computeIfAbsent(row.getString("region"), name -> new ArrayList<>())
                        .add(row.getString("department"));
            } else if (key != null) {
                departments.add(new Counted(row.getString("department"), reached, row.getInt("people")));
            }
        });
        return new StatePresence(
                new Fraction(held[0], held[1]),
                departments.stream()
                        .sorted(Comparator.comparing(Counted::meetings).reversed())
                        .map(one -> new StatePresence.Department(
                                one.department().isEmpty() ? null : one.department(),
                                new Fraction(one.meetings(), held[1]),
                                one.people()))
                        .toList(),
                regions.entrySet().stream()
                        .map(one -> new StatePresence.InRegion(
                                one.getKey(), one.getValue(), guests.getOrDefault(one.getKey(), List.of())))
                        .toList());
    }

    /** The latest first. */
    Page<StateMeeting> meetings(ProgrammeRow programme, Period period, StateFilter filter, Pageable page) {
        AtomicLong total = new AtomicLong(page.getOffset());
        List<StateMeeting> meetings = ask(MEETINGS, programme, period, filter.region())
                .param("missed", filter.missed())
                .param("department", filter.department())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> {
                    total.set(row.getLong("total"));
                    return new StateMeeting(
                            row.getString("reference"),
                            row.getString("title"),
                            row.getObject("starts_on", LocalDate.class),
                            row.getString("region"),
                            json.readValue(
                                    row.getString("departments"), new TypeReference<List<StateMeeting.Guest>>() {}));
                })
                .list();
        return new PageImpl<>(meetings, page, total.get());
    }

    private JdbcClient.StatementSpec ask(String sql, ProgrammeRow programme, Period period, @Nullable RegionId region) {
        return jdbc.sql(sql)
                .param("programme", programme.id().value())
                .param("from", period.from())
                .param("until", period.until())
                .param("region", region == null ? null : region.value())
                .param("aliases", Departments.aliases())
                .param("names", Departments.names());
    }
}
