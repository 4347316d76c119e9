package nl.gia.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gia.municipalities.Municipalities;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.ProgrammeId;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which municipality falls in which region of a programme on a day, and which in none. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_FIGURES)")
public class RegionLayout {

    private static final String PLACED = """
            from municipality m
              join province p on p.code = m.province_code
              left join region_membership x on x.programme_id = :programme and x.municipality_code = m.code
                                           and x.valid_from <= :on and x.valid_until > :on
              left join region r on r.id = x.region_id
             where coalesce(m.established <= :on, true) and coalesce(m.abolished > :on, true)
            """;

    private static final String FILTERED = PLACED + """
                 and (position(folded(:text) in folded(m.name)) > 0 or lower(m.code) = lower(:text))
                 and (cast(:region as uuid) is null or x.region_id = :region)
                 and (not :inNone or x.region_id is null)
            """;

    private final JdbcClient jdbc;

    RegionLayout(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Page<LayoutRow> search(LayoutFilter filter, Pageable page) {
        Municipalities.requireKnown(filter.on());
        List<LayoutRow> rows = filtered(
                        "select m.code, m.name, p.name as province, r.id, r.name as region " + FILTERED
                                + " order by m.name collate \"nl-x-icu\", m.code limit :limit offset :offset",
                        filter)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(RegionLayout::row)
                .list();
        long total = filtered("select count(*) " + FILTERED, filter)
                .query(Long.class)
                .single();
        return new PageImpl<>(rows, page, total);
    }

    /** All municipalities of a day, by code. */
    public List<LayoutRow> on(ProgrammeId programme, LocalDate date) {
        Municipalities.requireKnown(date);
        return placed(
                        "select m.code, m.name, p.name as province, r.id, r.name as region " + PLACED
                                + " order by m.code",
                        programme,
                        date)
                .query(RegionLayout::row)
                .list();
    }

    /** Empty for one in no region. */
    public Optional<RegionId> regionOf(ProgrammeId programme, MunicipalityCode municipality, LocalDate date) {
        return jdbc.sql("""
                        select region_id from region_membership
                         where programme_id = ? and municipality_code = ? and valid_from <= ? and valid_until > ?""")
                .params(programme.value(), municipality.value(), date, date)
                .query(UUID.class)
                .optional()
                .map(RegionId::new);
    }

    /** Every region of the programme in its order, and those in none last, when there are any. */
    public List<LayoutCount> counts(ProgrammeId programme, LocalDate date) {
        Municipalities.requireKnown(date);
        return placed("""
                        select r.id, r.name, coalesce(r.active, false) as active, count(e.code) as municipalities
                          from (select * from region where programme_id = :programme) r
                          full join (select m.code, x.region_id
                          """ + PLACED + """
                                    ) e on e.region_id = r.id
                         group by r.id, r.name, r.active, r.position order by r.position nulls last, r.name""", programme, date)
                .query((row, number) -> new LayoutCount(
                        region(row), row.getString("name"), row.getBoolean("active"), row.getInt("municipalities")))
                .list();
    }

    private JdbcClient.StatementSpec filtered(String sql, LayoutFilter filter) {
        return placed(sql, filter.programme(), filter.on())
                .param("text", filter.text().strip())
                .param(
                        "region",
                        filter.region() == null ? null : filter.region().value())
                .param("inNone", filter.inNone());
    }

    private JdbcClient.StatementSpec placed(String sql, ProgrammeId programme, LocalDate date) {
        return jdbc.sql(sql).param("programme", programme.value()).param("on", date);
    }

    private static LayoutRow row(ResultSet row, int number) throws SQLException {
        return new LayoutRow(
                new MunicipalityCode(row.getString("code")),
                row.getString("name"),
                row.getString("province"),
                region(row),
                row.getString("region"));
    }

    private static @Nullable RegionId region(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return id == null ? null : new RegionId(id);
    }
}
