package nl.gia.municipalities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gia.shared.MunicipalityCode;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MunicipalityQueries {

    private static final String EXISTS_ON = """
              from municipality m join province p on p.code = m.province_code
             where coalesce(m.established <= :on, true) and coalesce(m.abolished > :on, true)""";

    private final JdbcClient jdbc;

    MunicipalityQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MunicipalityRow> on(LocalDate date) {
        return jdbc.sql("select m.code, m.name, p.name as province" + EXISTS_ON + " order by m.code")
                .param("on", date)
                .query(MunicipalityQueries::row)
                .list();
    }

    Page<MunicipalityRow> search(MunicipalityFilter filter, Pageable page) {
        String where = EXISTS_ON + """
                 and (folded(m.name) like '%' || folded(:text) || '%' or folded(m.code) = folded(:text))
                 and (cast(:province as text) is null or p.name = :province)""";
        List<MunicipalityRow> rows = jdbc.sql("select m.code, m.name, p.name as province" + where
                        + " order by m.name collate \"nl-x-icu\", m.code limit :limit offset :offset")
                .param("on", filter.on())
                .param("text", escaped(filter.text()))
                .param("province", filter.province())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(MunicipalityQueries::row)
                .list();
        long total = jdbc.sql("select count(*)" + where)
                .param("on", filter.on())
                .param("text", escaped(filter.text()))
                .param("province", filter.province())
                .query(Long.class)
                .single();
        return new PageImpl<>(rows, page, total);
    }

    LocalDate lastKnownChange() {
        return jdbc.sql("select max(effective_on) from reorganisation")
                .query(LocalDate.class)
                .single();
    }

    List<String> provinces() {
        return jdbc.sql("select name from province order by name collate \"nl-x-icu\"")
                .query((result, number) -> result.getString("name"))
                .list();
    }

    List<MunicipalityNames.Entry> entries() {
        return jdbc.sql("""
                        select m.code, m.name, p.name as province, m.cbs_name, m.established, m.abolished
                          from municipality m join province p on p.code = m.province_code""")
                .query((result, number) -> new MunicipalityNames.Entry(
                        row(result, number),
                        result.getString("cbs_name"),
                        result.getObject("established", LocalDate.class),
                        result.getObject("abolished", LocalDate.class)))
                .list();
    }

    Optional<MunicipalityRow> continuing(MunicipalityCode code, LocalDate on) {
        return jdbc.sql("""
                        select m.code, m.name, p.name as province
                          from municipality_continuation c
                          join municipality m on m.code = c.continued_by join province p on p.code = m.province_code
                         where c.code = :code and c.valid_from <= :on and c.valid_until > :on""")
                .param("code", code.value())
                .param("on", on)
                .query(MunicipalityQueries::row)
                .optional();
    }

    Optional<MunicipalityDetails> find(MunicipalityCode code) {
        return jdbc.sql("""
                        select m.code, m.name, p.name as province, m.established, m.abolished
                          from municipality m join province p on p.code = m.province_code where m.code = :code""")
                .param("code", code.value())
                .query((result, number) -> new MunicipalityDetails(
                        code,
                        result.getString("name"),
                        result.getString("province"),
                        result.getObject("established", LocalDate.class),
                        result.getObject("abolished", LocalDate.class),
                        reorganisations("new_code", code),
                        reorganisations("old_code", code),
                        classes(code)))
                .optional();
    }

    private List<Reorganisation> reorganisations(String side, MunicipalityCode code) {
        return jdbc.sql("""
                        select r.*, o.name as old_name, n.name as new_name
                          from reorganisation r
                          join municipality o on o.code = r.old_code join municipality n on n.code = r.new_code
                         where r.%s = :code order by r.effective_on, o.name, n.name""".formatted(side))
                .param("code", code.value())
                .query((result, number) -> new Reorganisation(
                        result.getObject("effective_on", LocalDate.class),
                        new MunicipalityCode(result.getString("old_code")),
                        result.getString("old_name"),
                        new MunicipalityCode(result.getString("new_code")),
                        result.getString("new_name"),
                        ReorganisationKind.valueOf(result.getString("kind")),
                        result.getBoolean("old_abolished"),
                        result.getBoolean("new_established"),
                        result.getBoolean("heir"),
                        ReorganisationEntry.BY_HAND.equals(result.getString("source"))))
                .list();
    }

    private List<MunicipalityClass> classes(MunicipalityCode code) {
        return jdbc.sql(
                        "select * from municipality_class where municipality_code = :code order by indicator, reference_on")
                .param("code", code.value())
                .query((result, number) -> new MunicipalityClass(
                        result.getString("indicator"),
                        result.getObject("reference_on", LocalDate.class),
                        result.getInt("population"),
                        result.getBigDecimal("percentage"),
                        result.getString("class"),
                        result.getBoolean("earlier_year")))
                .list();
    }

    private static String escaped(String text) {
        return text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static MunicipalityRow row(ResultSet result, int number) throws SQLException {
        return new MunicipalityRow(
                new MunicipalityCode(result.getString("code")), result.getString("name"), result.getString("province"));
    }
}
