package nl.gia.attendance.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.gia.contacts.Contacts;
import nl.gia.meetings.MeetingStatus;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.AttendanceId;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.ContactId;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings one person was registered for or present at, as far as their attendees are for the principal's eyes. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_CONTACTS)")
public class AttendanceHistory {

    // A municipality sees who was there for it, or for one it continues; a draft it does not see at all.
    private static final String FROM = """
             from attendance a
             join meeting m on m.id = a.meeting_id
             join region r on r.id = m.region_id
             left join municipality x on x.code = a.municipality_code
            where a.contact_id = :contact and %s""";
    private static final String OF_MUNICIPALITY = """
            m.status <> 'DRAFT' and exists (
                select 1 from municipality_continuation n where n.code = a.municipality_code and n.continued_by = :own)""";

    private final Contacts contacts;
    private final Access access;
    private final Clock clock;
    private final JdbcClient jdbc;

    AttendanceHistory(Contacts contacts, Access access, Clock clock, JdbcClient jdbc) {
        this.contacts = contacts;
        this.access = access;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public Page<AttendedMeeting> of(ContactId contact, Pageable page) {
        if (contacts.find(contact).isEmpty()) {
            throw new Problem.NotFound();
        }
        String from = FROM.formatted(visible());
        long total = ask("select count(*)" + from, contact).query(Long.class).single();
        List<AttendedMeeting> rows = ask("""
                        select a.*, m.status, m.starts_at > :now as to_come, m.reference, m.title, m.starts_on, r.name as region, x.name as municipality
                        %s order by m.starts_at desc, m.reference limit :limit offset :offset""".formatted(from), contact)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(AttendanceHistory::row)
                .list();
        return new PageImpl<>(rows, page, total);
    }

    private String visible() {
        return switch (access.scope(Action.READ_ATTENDEES)) {
            case ALL -> "true";
            case OWN -> access.municipality() == null ? "m.region_id = any (:regions)" : OF_MUNICIPALITY;
            case NONE -> "false";
        };
    }

    private JdbcClient.StatementSpec ask(String sql, ContactId contact) {
        return jdbc.sql(sql)
                .param("contact", contact.value())
                .param("now", AmsterdamTime.now(clock).atOffset(ZoneOffset.UTC))
                .param("own", Objects.toString(access.municipality(), null))
                .param("regions", access.regions().stream().map(RegionId::value).toArray(UUID[]::new));
    }

    private static AttendedMeeting row(ResultSet row, int number) throws SQLException {
        return new AttendedMeeting(
                new AttendanceId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                row.getString("title"),
                row.getObject("starts_on", LocalDate.class),
                row.getString("region"),
                AttendeeKind.valueOf(row.getString("kind")),
                row.getString("municipality"),
                row.getString("organisation"),
                how(row));
    }

    private static AttendedMeeting.How how(ResultSet row) throws SQLException {
        if (row.getBoolean("present")) {
            return row.getBoolean("registered") ? AttendedMeeting.How.PRESENT : AttendedMeeting.How.WALKED_IN;
        }
        if (row.getString("status").equals(MeetingStatus.CANCELLED.name())) {
            return AttendedMeeting.How.CANCELLED;
        }
        return row.getBoolean("to_come") ? AttendedMeeting.How.TO_COME : AttendedMeeting.How.ABSENT;
    }
}
