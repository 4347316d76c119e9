package nl.gia.attendance;

import nl.gia.security.Access;
import nl.gia.security.Principal;
import nl.gia.shared.AttendanceId;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.ContactId;
import nl.gia.shared.MeetingId;
import nl.gia.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row of the attendance; whoever writes holds the lock of its meeting. */
@Repository
class AttendanceWriting {

    private final JdbcClient jdbc;
    private final Access access;

    AttendanceWriting(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    AttendanceId add(MeetingId meeting, ContactId contact, Attendee attendee, boolean registered, boolean present) {
        AttendanceId id = AttendanceId.create();
        MunicipalityCode municipality = attendee.municipality();
        jdbc.sql("""
                        insert into attendance (id, meeting_id, contact_id, kind, municipality_code, organisation, function,
                                                registered, present, present_at, present_by)
                        values (:id, :meeting, :contact, :kind, :municipality, :organisation, :function, :registered, :present,
                                case when :present then now() end, case when :present then :by end)""")
                .param("id", id.value())
                .param("meeting", meeting.value())
                .param("contact", contact.value())
                .param("kind", attendee.kind().name())
                .param("municipality", municipality == null ? null : municipality.value())
                .param("organisation", attendee.organisation())
                .param("function", attendee.function())
                .param("registered", registered)
                .param("present", present)
                .param("by", who())
                .update();
        return id;
    }

    boolean isAt(MeetingId meeting, ContactId contact) {
        return jdbc.sql("select exists (select 1 from attendance where meeting_id = ? and contact_id = ?)")
                .params(meeting.value(), contact.value())
                .query(Boolean.class)
                .single();
    }

    /** A walk-in that was not there after all leaves no row. */
    void present(AttendanceId id, boolean present) {
        if (!present
                && jdbc.sql("delete from attendance where id = ? and not registered")
                                .param(id.value())
                                .update()
                        == 1) {
            return;
        }
        jdbc.sql("""
                        update attendance set present = :present, present_at = case when :present then now() end,
                               present_by = case when :present then :by end, version = version + 1
                         where id = :id and present <> :present""")
                .param("present", present)
                .param("by", who())
                .param("id", id.value())
                .update();
    }

    void attendsAs(AttendanceId id, AttendeeKind kind, @Nullable MunicipalityCode municipality) {
        jdbc.sql("""
                        update attendance set kind = :kind, municipality_code = :municipality, version = version + 1
                         where id = :id and (kind, municipality_code) is distinct from (:kind, cast(:municipality as text))""")
                .param("kind", kind.name())
                .param("municipality", municipality == null ? null : municipality.value())
                .param("id", id.value())
                .update();
    }

    void correct(AttendanceId id, Attendee attendee) {
        MunicipalityCode municipality = attendee.municipality();
        jdbc.sql("""
                        update attendance set kind = :kind, municipality_code = :municipality, organisation = :organisation,
                               function = :function, version = version + 1
                         where id = :id""")
                .param("kind", attendee.kind().name())
                .param("municipality", municipality == null ? null : municipality.value())
                .param("organisation", attendee.organisation())
                .param("function", attendee.function())
                .param("id", id.value())
                .update();
    }

    void remove(AttendanceId id) {
        jdbc.sql("delete from attendance where id = ?").param(id.value()).update();
    }

    int seatsTaken(MeetingId meeting) {
        return jdbc.sql("select count(*) from attendance where meeting_id = ? and registered")
                .param(meeting.value())
                .query(Integer.class)
                .single();
    }

    PresenceCount count(MeetingId meeting) {
        return jdbc.sql("""
                        select count(*) filter (where registered) as registered, count(*) filter (where present) as present
                          from attendance where meeting_id = ?""").param(meeting.value()).query(PresenceCount.class).single();
    }

    private String who() {
        return access.principal().map(Principal::name).orElse("");
    }
}
