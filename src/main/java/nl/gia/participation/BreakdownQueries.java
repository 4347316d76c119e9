package nl.gia.participation;

import java.util.ArrayList;
import java.util.List;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.Fraction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Participation by province, class, theme and kind of attendee, each in one grouped query. */
@Repository
class BreakdownQueries {

    private static final String PROVINCES_AND_CLASSES = """
            with reached as (
                select m.code, p.name as province, k.class, k.position, bool_or(hit.present) as present
                  from (%s) m
                  join province p on p.code = m.province_code
                  left join municipality_class k on k.municipality_code = m.code and k.indicator = 'non_western_share'
                  join municipality_continuation c
                    on c.continued_by = m.code and c.valid_from <= :on and c.valid_until > :on
                  left join lateral (select true as present from turnout t
                         where t.programme_id = :programme and t.municipality_code = c.code
                           and t.starts_on between :from and :until limit 1) hit on true
                 group by m.code, p.name, k.class, k.position)
            select grouping(province) = 0 as is_province, province, class, min(position) as position,
                   count(*) as municipalities, count(*) filter (where present) as present
              from reached group by grouping sets ((province), (class))
             order by 1, 4 nulls last, province collate "nl-x-icu" """.formatted(ExistingMunicipalities.SQL);

    private static final String THEMES = """
            select th.name, count(*) as municipalities, count(*) filter (where reached.present) as present,
                   (select count(*) from meeting_theme x join meeting m on m.id = x.meeting_id
                     where x.theme_id = th.id and m.starts_on between :from and :until
                       and m.status in ('HELD', 'REPORTED', 'CLOSED')) as meetings
              from theme th cross join (%s) m
              left join lateral (select true as present from municipality_continuation c
                     join turnout t on t.programme_id = :programme and t.municipality_code = c.code
                          and t.starts_on between :from and :until
                     join meeting_theme x on x.meeting_id = t.meeting_id and x.theme_id = th.id
                    where c.continued_by = m.code and c.valid_from <= :on and c.valid_until > :on
                    limit 1) reached on true
             where th.programme_id = :programme
             group by th.id order by th.position""".formatted(ExistingMunicipalities.SQL);

    private static final String KINDS = """
            select a.kind, count(*) as presences, count(distinct a.contact_id) as people,
                   count(distinct c.continued_by) as municipalities
              from attendance a
              join meeting m on m.id = a.meeting_id
              left join municipality_continuation c
                on c.code = a.municipality_code and c.valid_from <= :on and c.valid_until > :on
             where a.present and m.programme_id = :programme and m.starts_on between :from and :until
             group by a.kind""";

    private final JdbcClient jdbc;

    BreakdownQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Breakdown of(ProgrammeRow programme, ReferencePoint point) {
        List<Breakdown.Named> provinces = new ArrayList<>();
        List<Breakdown.Named> classes = new ArrayList<>();
        ask(PROVINCES_AND_CLASSES, programme, point).query(row -> {
            Fraction share = new Fraction(row.getInt("present"), row.getInt("municipalities"));
            if (row.getBoolean("is_province")) {
                provinces.add(new Breakdown.Named(row.getString("province"), share));
            } else {
                classes.add(new Breakdown.Named(row.getString("class"), share));
            }
        });
        return new Breakdown(provinces, classes, isOfEarlierYear(), themes(programme, point), kinds(programme, point));
    }

    private List<Breakdown.OfTheme> themes(ProgrammeRow programme, ReferencePoint point) {
        return ask(THEMES, programme, point)
                .query((row, number) -> new Breakdown.OfTheme(
                        row.getString("name"),
                        row.getInt("meetings"),
                        new Fraction(row.getInt("present"), row.getInt("municipalities"))))
                .list();
    }

    private List<Breakdown.OfKind> kinds(ProgrammeRow programme, ReferencePoint point) {
        return ask(KINDS, programme, point)
                .query((row, number) -> new Breakdown.OfKind(
                        AttendeeKind.valueOf(row.getString("kind")),
                        row.getInt("presences"),
                        row.getInt("people"),
                        row.getInt("municipalities")))
                .list()
                .stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    private boolean isOfEarlierYear() {
        return jdbc.sql("select exists (select 1 from municipality_class where earlier_year)")
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec ask(String sql, ProgrammeRow programme, ReferencePoint point) {
        return jdbc.sql(sql)
                .param("programme", programme.id().value())
                .param("on", point.on())
                .param("from", point.period().from())
                .param("until", point.period().until());
    }
}
