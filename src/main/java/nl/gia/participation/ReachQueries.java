package nl.gia.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each municipality of the reference date with the meetings it was at. */
@Repository
class ReachQueries {

    private static final String FROM = """
             from (%s) m
             join province p on p.code = m.province_code
             cross join lateral (
                  select count(distinct t.meeting_id) as meetings,
                         count(distinct t.meeting_id) filter (where m.active and t.region_id = m.region_id) as own,
                         max(t.starts_on) as last
                    from municipality_continuation c
                    join turnout t on t.programme_id = :programme and t.municipality_code = c.code
                         and t.starts_on between :from and :until
                   where c.continued_by = m.code and c.valid_from <= :on and c.valid_until > :on) v
            where (cast(:region as uuid) is null or m.region_id = :region)
              and (not :noRegion or m.region_id is null)
              and folded(m.name) like '%%' || folded(:text) || '%%'
              and case :reach when 'PRESENT' then v.meetings > 0
                              when 'NEVER' then v.meetings = 0
                              when 'ONCE' then v.meetings = 1
                              when 'ELSEWHERE_ONLY' then v.meetings > 0 and v.own = 0
                              else true end""".formatted(ExistingMunicipalities.SQL);

    private final JdbcClient jdbc;

    ReachQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<ReachedRow> search(ProgrammeRow programme, ReferencePoint point, ReachFilter filter, Pageable page) {
        long total = ask("select count(*)" + FROM, programme, point, filter)
                .query(Long.class)
                .single();
        List<ReachedRow> rows = ask(
                        "select m.code, m.name, p.name as province, m.region, v.meetings, v.own, v.last" + FROM
                                + order(page.getSort()) + " limit :limit offset :offset",
                        programme,
                        point,
                        filter)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(ReachQueries::row)
                .list();
        return new PageImpl<>(rows, page, total);
    }

    /** Of every municipality of the reference date, the number of meetings it was at. */
    Map<MunicipalityCode, Integer> meetings(ProgrammeRow programme, ReferencePoint point) {
        Map<MunicipalityCode, Integer> meetings = new HashMap<>();
        ask("select m.code, v.meetings" + FROM, programme, point, ReachFilter.ALL)
                .query(row -> {
                    meetings.put(new MunicipalityCode(row.getString("code")), row.getInt("meetings"));
                });
        return meetings;
    }

    private JdbcClient.StatementSpec ask(String sql, ProgrammeRow programme, ReferencePoint point, ReachFilter filter) {
        RegionId region = filter.region();
        String text = filter.text().strip();
        return jdbc.sql(sql)
                .param("programme", programme.id().value())
                .param("on", point.on())
                .param("from", point.period().from())
                .param("until", point.period().until())
                .param("region", region == null ? null : region.value())
                .param("noRegion", filter.noRegion())
                .param("reach", filter.reach().name())
                .param("text", text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
    }

    private static String order(Sort sort) {
        StringBuilder order = new StringBuilder(" order by ");
        for (Sort.Order by : sort) {
            order.append(
                            switch (by.getProperty()) {
                                case "meetings" -> "v.meetings";
                                case "last" -> "v.last";
                                case "region" -> "m.region collate \"nl-x-icu\"";
                                case "province" -> "p.name collate \"nl-x-icu\"";
                                default -> "m.name collate \"nl-x-icu\"";
                            })
                    .append(by.isDescending() ? " desc nulls last, " : " nulls first, ");
        }
        return order.append("m.name collate \"nl-x-icu\", m.code").toString();
    }

    private static ReachedRow row(ResultSet row, int number) throws SQLException {
        return new ReachedRow(
                new MunicipalityCode(row.getString("code")),
                row.getString("name"),
                row.getString("province"),
                row.getString("region"),
                row.getInt("meetings"),
                row.getInt("own"),
                row.getObject("last", LocalDate.class));
    }
}
