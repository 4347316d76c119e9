package nl.gia.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Meetings spread over the four years and the seven regions that hold them, a hundred people at each, the same again for the
 * same number. Not quite half of the municipalities come, some of them only elsewhere; the others' people stay away.
 */
final class MadeUpAttendance {

    static final int PEOPLE = 100;

    // By the year of the meeting, as who attends is of a municipality that exists on its day.
    private static final String TOWNS = """
            create temp table towns as
            select year, r.position, count(*)::int as count, array_agg(e.code order by e.code) as codes,
                   array_agg((hashtext(c.continued_by) & 2147483647) %% 100 order by e.code) as keen
              from generate_series(2008, 2011) year
              cross join lateral (select make_date(year, 1, 1) as day) d
              join municipality e on coalesce(e.established <= day, true) and coalesce(e.abolished > day, true)
              join municipality_continuation c on c.code = e.code and c.valid_from <= '2011-01-01' and c.valid_until > '2011-01-01'
              join region_membership k on k.municipality_code = e.code and k.valid_from <= day and k.valid_until > day
              join region r on r.id = k.region_id
             group by year, r.position""";

    private static final String MEETINGS = """
            insert into meeting (id, reference, programme_id, region_id, title, starts_at, ends_at, status, status_before_held, created_by)
            select ('00000000-0000-0000-0001-' || lpad(to_hex(i), 12, '0'))::uuid, 'B' || i, p.id, r.id, 'Bijeenkomst ' || i,
                   start, start + interval '3 hours', 'HELD', 'PUBLISHED', 'bench'
              from programme p cross join generate_series(0, %1$d - 1) i
              cross join lateral (select timestamptz '2008-01-07 13:00+01' + i * (interval '1450 days' / %1$d) as start) s
              join region r on r.programme_id = p.id and r.position = i %% 7""";

    private static final String CONTACTS = """
            insert into contact (id, name, email, kind, person_key)
            select ('00000000-0000-0000-0002-' || lpad(to_hex(i), 12, '0'))::uuid, 'Deelnemer ' || i, i || '@example.nl', 'OTHER',
                   i || '@example.nl'
              from generate_series(0, %2$d - 1) i""";

    // Three of four are of the meeting's own region; one of three would have been present, but stayed away.
    private static final String ATTENDANCE = """
            insert into attendance (id, meeting_id, contact_id, kind, municipality_code, registered, present, present_at, present_by)
            select ('00000000-0000-0000-0003-' || lpad(to_hex(i * 100 + j), 12, '0'))::uuid, m.id,
                   ('00000000-0000-0000-0002-' || lpad(to_hex((i * 37 + j) %% %2$d), 12, '0'))::uuid,
                   kind, t.code, true, present, case when present then m.starts_at end, case when present then 'bench' end
              from meeting m
              cross join lateral (select substr(m.reference, 2)::int as i) n
              cross join lateral generate_series(0, 99 + 0 * i) j
              cross join lateral (select hashint8(i * 100 + j) & 2147483647 as chance) h
              cross join lateral (select (array['OFFICIAL', 'OFFICIAL', 'OFFICIAL', 'OFFICIAL', 'COUNCILLOR', 'COUNCILLOR',
                     'EXECUTIVE', 'WELFARE_STAFF', 'EXPERT', 'OTHER'])[1 + chance %% 10] as kind) k
              join towns on year = extract(year from m.starts_on)::int
                   and position = case when j %% 4 = 0 then (i + j / 4) %% 8 else i %% 7 end
              cross join lateral (select codes[1 + chance / 10 %% count] as code, keen[1 + chance / 10 %% count] as keenness) t
              cross join lateral (select chance / 1000 %% 3 > 0 and (kind in ('WELFARE_STAFF', 'EXPERT', 'OTHER')
                     or keenness < 40 or keenness < 47 and position <> i %% 7) as present) p""";

    // As the triggers would have counted.
    private static final String TURNOUT = """
            insert into turnout (meeting_id, municipality_code, programme_id, region_id, starts_on, councillors, executives, officials)
            select m.id, a.municipality_code, m.programme_id, m.region_id, m.starts_on,
                   count(*) filter (where a.kind = 'COUNCILLOR'),
                   count(*) filter (where a.kind = 'EXECUTIVE'),
                   count(*) filter (where a.kind = 'OFFICIAL')
              from attendance a join meeting m on m.id = a.meeting_id
             where a.present and a.kind in ('COUNCILLOR', 'EXECUTIVE', 'OFFICIAL')
             group by m.id, a.municipality_code
             order by m.id, a.municipality_code""";

    private final Connection owner;

    /** @param owner a superuser's: it can do without triggers and foreign keys for a while */
    MadeUpAttendance(Connection owner) {
        this.owner = owner;
    }

    void make(int meetings) throws SQLException {
        int contacts = 2 * Math.max(PEOPLE, meetings);
        for (String step : List.of(
                "set session_replication_role = replica",
                "set join_collapse_limit = 1", // the joins are written in the order of the rows
                "truncate turnout, attendance, meeting_theme, meeting, contact_region, contact cascade",
                "drop table if exists towns",
                TOWNS,
                MEETINGS,
                CONTACTS,
                "analyze towns, meeting",
                ATTENDANCE,
                TURNOUT,
                "vacuum (freeze, analyze) meeting, contact, attendance, turnout",
                "checkpoint")) {
            try (Statement sql = owner.createStatement()) {
                sql.execute(step.formatted(meetings, contacts));
            }
        }
    }

    long count(String table) throws SQLException {
        try (Statement sql = owner.createStatement();
                ResultSet row = sql.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
