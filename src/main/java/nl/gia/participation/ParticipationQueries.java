package nl.gia.participation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.shared.Fraction;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Period;
import nl.gia.shared.RegionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Participation by probing: of each municipality, whether a first row of turnout is there in the period. What that costs
 * grows with the municipalities, not with the meetings or the people at them.
 */
@Repository
class ParticipationQueries {

    // The limit keeps each probe one look into the index: without it the planner may read all of turnout instead.
    private static final String SHARES = """
            with reached as (
                select m.code, m.region_id, bool_or(anywhere.hit) as present, bool_or(own.hit) as at_home
                  from (%s) m
                  join municipality_continuation c
                    on c.continued_by = m.code and c.valid_from <= :on and c.valid_until > :on
                  left join lateral (select true as hit from turnout t
                         where t.programme_id = :programme and t.municipality_code = c.code
                           and t.starts_on between :from and :until limit 1) anywhere on true
                  left join lateral (select true as hit from turnout t
                         where anywhere.hit and m.active and t.programme_id = :programme and t.municipality_code = c.code
                           and t.region_id = m.region_id and t.starts_on between :from and :until limit 1) own on true
                 group by m.code, m.region_id),
            counted as (
                select region_id, count(*) as municipalities, count(*) filter (where present) as present,
                       count(*) filter (where present and at_home is not true) as elsewhere
                  from reached group by region_id)
            select r.id, r.name, r.active, n.municipalities, n.present, n.elsewhere
              from (select * from region where programme_id = :programme) r full join counted n on n.region_id = r.id
             order by r.position""".formatted(ExistingMunicipalities.SQL);

    private static final String NOT_ATTRIBUTABLE = """
            select m.code, m.name, t.meetings
              from municipality m
              cross join lateral (select count(*) as meetings from turnout t
                     where t.programme_id = :programme and t.municipality_code = m.code
                       and t.starts_on between :from and :until) t
             where t.meetings > 0
               and not exists (select 1 from municipality_continuation c
                                where c.code = m.code and c.valid_from <= :on)
             order by m.name collate "nl-x-icu", m.code""";

    private static final String GROWTH = """
            select y.year, count(*) as municipalities, count(*) filter (where reached.present) as present
              from unnest(cast(:years as int[]), cast(cast(:ons as text[]) as date[]), cast(cast(:untils as text[]) as date[]))
                     as y (year, on_day, until)
              join municipality m on coalesce(m.established <= y.on_day, true) and coalesce(m.abolished > y.on_day, true)
              left join lateral (
                   select true as present from municipality_continuation c
                     join lateral (select 1 from turnout t
                            where t.programme_id = :programme and t.municipality_code = c.code
                              and t.starts_on between :from and y.until limit 1) hit on true
                    where c.continued_by = m.code and c.valid_from <= y.on_day and c.valid_until > y.on_day
                    limit 1) reached on true
             group by y.year""";

    private final JdbcClient jdbc;

    ParticipationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the programme's order; last those in no region, when there are any. */
    List<ParticipationReport.RegionRow> regions(ProgrammeRow programme, ReferencePoint point) {
        return ask(SHARES, programme, point)
                .query((row, number) -> {
                    UUID region = row.getObject("id", UUID.class);
                    return new ParticipationReport.RegionRow(
                            region == null ? null : new RegionId(region),
                            row.getString("name"),
                            row.getBoolean("active"),
                            new Fraction(row.getInt("present"), row.getInt("municipalities")),
                            row.getInt("elsewhere"));
                })
                .list();
    }

    List<ParticipationReport.NotAttributable> notAttributable(ProgrammeRow programme, ReferencePoint point) {
        return ask(NOT_ATTRIBUTABLE, programme, point)
                .query((row, number) -> new ParticipationReport.NotAttributable(
                        new MunicipalityCode(row.getString("code")), row.getString("name"), row.getInt("meetings")))
                .list();
    }

    /** By year; each from the start of the programme to its own last day. */
    Map<Integer, Fraction> growth(ProgrammeDetails programme, List<GrowthSpan> spans) {
        Map<Integer, Fraction> shares = new HashMap<>();
        jdbc.sql(GROWTH)
                .param("programme", programme.id().value())
                .param("from", programme.period().from())
                .param("years", spans.stream().map(GrowthSpan::year).toArray(Integer[]::new))
                .param("ons", days(spans, GrowthSpan::on))
                .param("untils", days(spans, GrowthSpan::until))
                .query(row -> {
                    shares.put(row.getInt("year"), new Fraction(row.getInt("present"), row.getInt("municipalities")));
                });
        return shares;
    }

    private static String[] days(List<GrowthSpan> spans, Function<GrowthSpan, LocalDate> day) {
        return spans.stream().map(span -> day.apply(span).toString()).toArray(String[]::new);
    }

    int held(ProgrammeRow programme, Period period) {
        return jdbc.sql("""
                        select count(*) from meeting
                         where programme_id = ? and starts_on between ? and ? and status in ('HELD', 'REPORTED', 'CLOSED')""")
                .params(programme.id().value(), period.from(), period.until())
                .query(Integer.class)
                .single();
    }

    /** A year of the growth path, the date of its municipalities and its last day. */
    record GrowthSpan(int year, LocalDate on, LocalDate until) {}

    private JdbcClient.StatementSpec ask(String sql, ProgrammeRow programme, ReferencePoint point) {
        return jdbc.sql(sql)
                .param("programme", programme.id().value())
                .param("on", point.on())
                .param("from", point.period().from())
                .param("until", point.period().until());
    }
}
