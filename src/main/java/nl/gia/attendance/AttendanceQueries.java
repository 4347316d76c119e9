package nl.gia.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gia.shared.AttendanceId;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.ContactId;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.Fraction;
import nl.gia.shared.MeetingId;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AttendanceQueries {

    private static final String COLUMNS = """
            select a.*, c.name, c.email, m.name as municipality_name""";

    // A municipality sees its own people, also those of municipalities it continues.
    private static final String FROM = """
             from attendance a join contact c on c.id = a.contact_id
             left join municipality m on m.code = a.municipality_code
            where a.meeting_id = :meeting
              and (cast(:present as boolean) is null or a.present = :present)
              and (cast(:own as text) is null or exists (
                   select 1 from municipality_continuation n where n.code = a.municipality_code and n.continued_by = :own))
              and folded(c.name || ' ' || coalesce(c.email, '') || ' ' || coalesce(a.organisation, '') || ' '
                         || coalesce(m.name, '')) like '%' || folded(:text) || '%'""";

    private final JdbcClient jdbc;

    AttendanceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<AttendeeRow> search(MeetingId meeting, AttendeeFilter filter, @Nullable MunicipalityCode own, Pageable page) {
        List<AttendeeRow> rows = ask(
                        COLUMNS + FROM + order(page.getSort()) + " limit :limit offset :offset", meeting, filter, own)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(AttendanceQueries::row)
                .list();
        return new PageImpl<>(rows, page, count(meeting, filter, own));
    }

    int count(MeetingId meeting, AttendeeFilter filter, @Nullable MunicipalityCode own) {
        return ask("select count(*)" + FROM, meeting, filter, own)
                .query(Integer.class)
                .single();
    }

    Optional<AttendeeRow> find(MeetingId meeting, AttendanceId id) {
        return ask(COLUMNS + FROM + " and a.id = :id", meeting, AttendeeFilter.ALL, null)
                .param("id", id.value())
                .query(AttendanceQueries::row)
                .optional();
    }

    /** The seats taken at each; a meeting nobody registered for is not in it. */
    Map<MeetingId, Integer> registeredAt(Collection<MeetingId> meetings) {
        Map<MeetingId, Integer> counts = new HashMap<>();
        jdbc.sql("select meeting_id, count(*) from attendance where registered and meeting_id = any (?) group by 1")
                .param(meetings.stream().map(MeetingId::value).toArray(UUID[]::new))
                .query(row -> {
                    counts.put(new MeetingId(row.getObject(1, UUID.class)), row.getInt(2));
                });
        return counts;
    }

    Map<MeetingId, RegistrationFigures> figuresAt(Collection<MeetingId> meetings) {
        Map<MeetingId, RegistrationFigures> figures = new HashMap<>();
        jdbc.sql("""
                        select meeting_id, count(*) as people,
                               count(distinct municipality_code) filter (where kind in ('COUNCILLOR', 'EXECUTIVE', 'OFFICIAL'))
                                   as municipalities
                          from attendance where registered and meeting_id = any (?) group by meeting_id""")
                .param(meetings.stream().map(MeetingId::value).toArray(UUID[]::new))
                .query(row -> {
                    figures.put(
                            new MeetingId(row.getObject("meeting_id", UUID.class)),
                            new RegistrationFigures(row.getInt("people"), row.getInt("municipalities")));
                });
        return figures;
    }

    AttendanceSummary summary(MeetingId meeting) {
        List<AttendanceSummary.OfKind> kinds = jdbc
                .sql("""
                        select kind, count(*) filter (where registered) as registered, count(*) filter (where present) as present
                          from attendance where meeting_id = ? group by kind""")
                .param(meeting.value())
                .query((row, number) -> new AttendanceSummary.OfKind(
                        AttendeeKind.valueOf(row.getString("kind")), row.getInt("registered"), row.getInt("present")))
                .list()
                .stream()
                .sorted(Comparator.comparing(AttendanceSummary.OfKind::kind))
                .toList();
        return jdbc.sql("""
                        select count(*) filter (where a.present and not a.registered) as walk_ins,
                               count(distinct a.municipality_code) filter (where counts and own and a.registered) as registered,
                               count(distinct a.municipality_code) filter (where counts and own and a.present) as present,
                               count(distinct a.municipality_code) filter (where counts and not own and a.present) as elsewhere,
                               (select count(*) from region_membership r join municipality x on x.code = r.municipality_code
                                 where r.region_id = m.region_id and r.valid_from <= m.starts_on and r.valid_until > m.starts_on
                                   and coalesce(x.established <= m.starts_on, true) and coalesce(x.abolished > m.starts_on, true)) as whole
                          from meeting m left join attendance a on a.meeting_id = m.id
                          cross join lateral (select a.kind in ('COUNCILLOR', 'EXECUTIVE', 'OFFICIAL') as counts,
                                 exists (select 1 from region_membership r
                                          where r.programme_id = m.programme_id and r.municipality_code = a.municipality_code
                                            and r.region_id = m.region_id
                                            and r.valid_from <= m.starts_on and r.valid_until > m.starts_on) as own) f
                         where m.id = ? group by m.id""")
                .param(meeting.value())
                .query((row, number) -> new AttendanceSummary(
                        kinds.stream()
                                .mapToInt(AttendanceSummary.OfKind::registered)
                                .sum(),
                        kinds.stream()
                                .mapToInt(AttendanceSummary.OfKind::present)
                                .sum(),
                        row.getInt("walk_ins"),
                        kinds,
                        new Fraction(row.getInt("registered"), row.getInt("whole")),
                        new Fraction(row.getInt("present"), row.getInt("whole")),
                        row.getInt("elsewhere")))
                .single();
    }

    private JdbcClient.StatementSpec ask(
            String sql, MeetingId meeting, AttendeeFilter filter, @Nullable MunicipalityCode own) {
        String text = filter.text().strip();
        return jdbc.sql(sql)
                .param("meeting", meeting.value())
                .param("present", filter.present())
                .param("own", own == null ? null : own.value())
                .param("text", text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
    }

    private static String order(Sort sort) {
        StringBuilder order = new StringBuilder(" order by ");
        for (Sort.Order by : sort) {
            order.append(
                            switch (by.getProperty()) {
                                case "municipality" -> "m.name collate \"nl-x-icu\"";
                                case "kind" -> "a.kind";
                                case "present" -> "a.present";
                                default -> "c.name collate \"nl-x-icu\"";
                            })
                    .append(by.isDescending() ? " desc, " : ", ");
        }
        return order.append("c.name collate \"nl-x-icu\", a.id").toString();
    }

    private static AttendeeRow row(ResultSet row, int number) throws SQLException {
        String email = row.getString("email");
        String municipality = row.getString("municipality_code");
        return new AttendeeRow(
                new AttendanceId(row.getObject("id", UUID.class)),
                new ContactId(row.getObject("contact_id", UUID.class)),
                row.getString("name"),
                email == null ? null : new EmailAddress(email),
                AttendeeKind.valueOf(row.getString("kind")),
                municipality == null ? null : new MunicipalityCode(municipality),
                row.getString("municipality_name"),
                row.getString("organisation"),
                row.getString("function"),
                row.getBoolean("registered"),
                row.getBoolean("present"));
    }
}
