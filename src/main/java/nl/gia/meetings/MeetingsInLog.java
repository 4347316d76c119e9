package nl.gia.meetings;

import java.util.Collection;
import java.util.Map;
import nl.gia.audit.AuditedObjects;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of a meeting is for who may write it, and for who may read the whole log. */
@Component
class MeetingsInLog implements AuditedObjects {

    private final JdbcClient jdbc;
    private final Meetings meetings;
    private final MeetingRights rights;
    private final Access access;

    MeetingsInLog(JdbcClient jdbc, Meetings meetings, MeetingRights rights, Access access) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.rights = rights;
        this.access = access;
    }

    @Override
    public String type() {
        return "meeting";
    }

    @Override
    public Map<String, Named> named(Collection<String> ids) {
        String sql =
                "select id, title as name, 'bijeenkomsten/' || reference as address from meeting where id = any (?)";
        return AuditedObjects.names(jdbc, sql, ids);
    }

    @Override
    public boolean mayReadHistory(String id) {
        return meetings.find(MeetingId.of(id))
                .filter(meeting ->
                        access.mayEverywhere(Action.READ_AUDIT) || rights.may(Action.WRITE_MEETINGS, meeting.row()))
                .isPresent();
    }
}
