package nl.gia.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gia.shared.MeetingId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.ProgrammeId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MeetingQueries {

    private static final String SELECT = MeetingRows.COLUMNS + MeetingRows.FROM;

    private static final String COUNT = """
            select count(*) from meeting m
              join programme p on p.id = m.programme_id
              join region r on r.id = m.region_id""";

    private static final String NEAREST_FIRST =
            "m.ends_at < :now, case when m.ends_at >= :now then m.starts_at end, m.starts_at desc, m.reference";

    private final JdbcClient jdbc;

    MeetingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<MeetingRow> search(MeetingFilter filter, MeetingVisibility visible, Pageable page) {
        MeetingConditions where = new MeetingConditions(filter, visible);
        long total = where.bind(jdbc.sql(COUNT + where.sql())).query(Long.class).single();
        List<MeetingRow> rows = where.bind(jdbc.sql(
                        SELECT + where.sql() + order(page.getSort(), filter, visible) + " limit :limit offset :offset"))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(MeetingRows::row)
                .list();
        return new PageImpl<>(rows, page, total);
    }

    Optional<MeetingDetails> find(String reference, MeetingVisibility visible) {
        MeetingConditions where = new MeetingConditions(MeetingConditions.ANY, visible);
        return where.bind(jdbc.sql(SELECT + where.sql() + " and m.reference = :reference"))
                .param("reference", reference)
                .query(MeetingQueries::details)
                .optional();
    }

    Optional<MeetingDetails> find(MeetingId id, MeetingVisibility visible) {
        MeetingConditions where = new MeetingConditions(MeetingConditions.ANY, visible);
        return where.bind(jdbc.sql(SELECT + where.sql() + " and m.id = :id"))
                .param("id", id.value())
                .query(MeetingQueries::details)
                .optional();
    }

    List<MeetingRow> first(MeetingFilter filter, MeetingVisibility visible, int most) {
        MeetingConditions where = new MeetingConditions(filter, visible);
        return where.bind(jdbc.sql(SELECT + where.sql() + order(Sort.unsorted()) + " limit :limit"))
                .param("limit", most)
                .query(MeetingRows::row)
                .list();
    }

    List<MeetingDetails> all(Collection<MeetingId> ids, MeetingVisibility visible) {
        MeetingConditions where = new MeetingConditions(MeetingConditions.ANY, visible);
        return where.bind(jdbc.sql(SELECT + where.sql() + " and m.id = any (:ids)" + order(Sort.unsorted())))
                .param("ids", ids.stream().map(MeetingId::value).toArray(UUID[]::new))
                .query(MeetingQueries::details)
                .list();
    }

    private static String order(Sort sort, MeetingFilter filter, MeetingVisibility visible) {
        return sort.isUnsorted() && filter.around() != null
                ? " order by " + (visible.hasOwn() ? "m.region_id = any (:draftsOf) desc, " : "") + NEAREST_FIRST
                : order(sort);
    }

    private static String order(Sort sort) {
        StringBuilder order = new StringBuilder(" order by ");
        for (Sort.Order by : sort) {
            order.append(column(by.getProperty()))
                    .append(by.isDescending() ? " desc" : "")
                    .append(", ");
        }
        return order.append("m.starts_at, m.reference").toString();
    }

    private static String column(String property) {
        return switch (property) {
            case "title" -> "m.title collate \"nl-x-icu\"";
            case "region" -> "r.name collate \"nl-x-icu\"";
            case "status" ->
                "array_position(array['DRAFT', 'PUBLISHED', 'HELD', 'REPORTED', 'CLOSED', 'CANCELLED'], m.status)";
            default -> "m.starts_at";
        };
    }

    private static MeetingDetails details(ResultSet row, int number) throws SQLException {
        String host = row.getString("host_code");
        return new MeetingDetails(
                MeetingRows.row(row, number),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getString("programme_name"),
                row.getString("organiser"),
                MeetingRows.texts(row.getArray("co_organisers")),
                host == null ? null : new MunicipalityCode(host),
                row.getString("host_name"),
                row.getString("reason"),
                row.getBoolean("example"));
    }
}
