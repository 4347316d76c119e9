package nl.gia.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The figures of a report by SQL of its own on an open connection: from the tables that are kept ready, or from every row. */
final class CountedByHand {

    private static final String PROGRAMME = "select id, starts_on, ends_on from programme where slug = ?";

    private static final String KEPT_READY = """
            with came as (
                select e.code, k.region_id, bool_or(anywhere.hit) as anywhere, bool_or(home.hit) as home
                  from municipality e
                  left join region_membership k on k.programme_id = @programme and k.municipality_code = e.code
                        and k.valid_from <= @day and k.valid_until > @day
                  left join region r on r.id = k.region_id
                  join municipality_continuation c
                    on c.continued_by = e.code and c.valid_from <= @day and c.valid_until > @day
                  left join lateral (select true as hit from turnout t
                         where t.programme_id = @programme and t.municipality_code = c.code
                           and t.starts_on between @first and @last limit 1) anywhere on true
                  left join lateral (select true as hit from turnout t
                         where anywhere.hit and r.active and t.programme_id = @programme and t.municipality_code = c.code
                           and t.region_id = k.region_id and t.starts_on between @first and @last limit 1) home on true
                 where coalesce(e.established <= @day, true) and coalesce(e.abolished > @day, true)
                 group by e.code, k.region_id)
            select region_id, count(*), count(*) filter (where anywhere), count(*) filter (where anywhere and home is not true)
              from came group by region_id""";

    private static final String KEPT_READY_MISSING = """
            select later.code, t.meetings
              from (select code from municipality_continuation group by code having min(valid_from) > @day) later
              cross join lateral (select count(*) as meetings from turnout t
                     where t.programme_id = @programme and t.municipality_code = later.code
                       and t.starts_on between @first and @last) t
             where t.meetings > 0""";

    private static final String EXISTING = """
            with asked as (
                select p.id as programme, p.starts_on as first, p.ends_on as last, cast(? as date) as day
                  from programme p where p.slug = ?),
            town as (
                select e.code, k.region_id, r.active
                  from asked
                  join municipality e on coalesce(e.established <= day, true) and coalesce(e.abolished > day, true)
                  left join region_membership k on k.programme_id = programme and k.municipality_code = e.code
                        and k.valid_from <= day and k.valid_until > day
                  left join region r on r.id = k.region_id),
            """;

    private static final String EVERY_ROW = EXISTING + """
            came as (
                select c.continued_by as code, bool_or(m.region_id = town.region_id and town.active) as home
                  from asked
                  join meeting m on m.programme_id = programme and m.starts_on between first and last
                  join attendance a on a.meeting_id = m.id and a.present and a.kind in ('COUNCILLOR', 'EXECUTIVE', 'OFFICIAL')
                  join municipality_continuation c on c.code = a.municipality_code and c.valid_from <= day and c.valid_until > day
                  join town on town.code = c.continued_by
                 group by c.continued_by)
            select region_id, count(*), count(came.code), count(came.code) filter (where home is not true)
              from town left join came using (code) group by region_id""";

    private static final String EVERY_ROW_MISSING = """
            select a.municipality_code, count(distinct a.meeting_id)
              from attendance a join meeting m on m.id = a.meeting_id
              join programme p on p.id = m.programme_id and m.starts_on between p.starts_on and p.ends_on
             where a.present and a.kind in ('COUNCILLOR', 'EXECUTIVE', 'OFFICIAL')
               and a.municipality_code not in (select code from municipality_continuation where valid_from <= ?)
               and p.slug = ? group by a.municipality_code""";

    private static final List<String> NAMES = List.of("programme", "day", "first", "last");
    private static final Pattern NAME = Pattern.compile("@(programme|day|first|last)");

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    CountedByHand(Connection connection) {
        this.connection = connection;
    }

    Figures fromKeptReady(LocalDate on) throws SQLException {
        ResultSet programme = statement(PROGRAMME, Program.SLUG).executeQuery();
        programme.next();
        Object[] asked = {
            programme.getObject(1), on, programme.getObject(2, LocalDate.class), programme.getObject(3, LocalDate.class)
        };
        return new Figures(regions(askReady(KEPT_READY, asked)), missing(askReady(KEPT_READY_MISSING, asked)));
    }

    Figures fromAttendance(LocalDate on) throws SQLException {
        return new Figures(regions(ask(EVERY_ROW, on)), missing(ask(EVERY_ROW_MISSING, on)));
    }

    private ResultSet ask(String sql, LocalDate on) throws SQLException {
        return statement(sql, on, Program.SLUG).executeQuery();
    }

    // The server plans it for these very values, as it does for the service.
    private ResultSet askReady(String sql, Object... asked) throws SQLException {
        List<Object> values = new ArrayList<>();
        String numbered = NAME.matcher(sql).replaceAll(name -> {
            values.add(asked[NAMES.indexOf(name.group(1))]);
            return "?";
        });
        return statement(numbered, values.toArray()).executeQuery();
    }

    private PreparedStatement statement(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static Map<@Nullable UUID, Figures.OfRegion> regions(ResultSet rows) throws SQLException {
        Map<@Nullable UUID, Figures.OfRegion> regions = new HashMap<>();
        while (rows.next()) {
            regions.put(
                    rows.getObject(1, UUID.class),
                    new Figures.OfRegion(rows.getInt(3), rows.getInt(2), rows.getInt(4)));
        }
        return regions;
    }

    private static Map<String, Integer> missing(ResultSet rows) throws SQLException {
        Map<String, Integer> missing = new HashMap<>();
        while (rows.next()) {
            missing.put(rows.getString(1), rows.getInt(2));
        }
        return missing;
    }
}
