package nl.gia.meetings.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gia.meetings.MeetingRights;
import nl.gia.security.Role;
import nl.gia.shared.AccountId;
import nl.gia.shared.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TeamQueries {

    private static final int MOST_SUGGESTED = 20;

    private static final String MEMBERS = """
            select a.id, a.name, a.email, a.role,
                   coalesce(h.name, array_to_string(array(
                       select r.name from account_region ar join region r on r.id = ar.region_id
                        where ar.account_id = a.id and r.programme_id = m.programme_id order by r.position), ', ')) as place
              from meeting m cross join account a left join municipality h on h.code = a.municipality_code
             where m.id = :meeting
            """;

    // An account whose region it is may change the meeting already.
    private static final String MAY_JOIN = """
               and a.enabled and a.role = any (:roles)
               and not exists (select 1 from account_region ar where ar.account_id = a.id and ar.region_id = m.region_id)
            """;

    private static final String ORDER = " order by a.name collate \"nl-x-icu\", a.id";

    private final JdbcClient jdbc;

    TeamQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TeamMember> of(MeetingId meeting) {
        return jdbc.sql(MEMBERS + " and a.id in (select account_id from meeting_member where meeting_id = m.id)"
                        + ORDER)
                .param("meeting", meeting.value())
                .query(TeamQueries::member)
                .list();
    }

    /** Known in a team of the region by a part of the name or address. */
    List<TeamMember> known(MeetingId meeting, String text) {
        return jdbc.sql(MEMBERS + MAY_JOIN + """
                           and position(folded(:text) in folded(a.name || ' ' || a.email)) > 0
                           and a.id in (select x.account_id from meeting_member x join meeting other on other.id = x.meeting_id
                                         where other.region_id = m.region_id)
                           and a.id not in (select account_id from meeting_member where meeting_id = m.id)""" + ORDER + " limit :most")
                .param("meeting", meeting.value())
                .param("roles", roles())
                .param("text", text.strip())
                .param("most", MOST_SUGGESTED)
                .query(TeamQueries::member)
                .list();
    }

    Optional<TeamMember> withAddress(MeetingId meeting, String address) {
        return jdbc.sql(MEMBERS + MAY_JOIN + " and lower(a.email) = lower(:address)")
                .param("meeting", meeting.value())
                .param("roles", roles())
                .param("address", address.strip())
                .query(TeamQueries::member)
                .optional();
    }

    void add(MeetingId meeting, AccountId account, String by) {
        jdbc.sql(
                        "insert into meeting_member (meeting_id, account_id, added_by) values (?, ?, ?) on conflict do nothing")
                .params(meeting.value(), account.value(), by)
                .update();
    }

    boolean remove(MeetingId meeting, AccountId account) {
        return jdbc.sql("delete from meeting_member where meeting_id = ? and account_id = ?")
                        .params(meeting.value(), account.value())
                        .update()
                == 1;
    }

    /** Nobody else changes the meeting until the transaction ends. */
    Optional<UUID> lockOrganiser(MeetingId meeting) {
        return jdbc.sql("select organiser_id from meeting where id = ? for no key update")
                .param(meeting.value())
                .query(UUID.class)
                .optional();
    }

    void organisedBy(MeetingId meeting, List<UUID> organisers) {
        jdbc.sql("delete from meeting_co_organiser where meeting_id = ?")
                .param(meeting.value())
                .update();
        jdbc.sql("""
                        insert into meeting_co_organiser (meeting_id, organiser_id, position)
                        select ?, o, n from unnest(?::uuid[]) with ordinality as u (o, n)""")
                .param(meeting.value())
                .param(organisers.toArray(UUID[]::new))
                .update();
    }

    private static String[] roles() {
        return Arrays.stream(Role.values())
                .filter(MeetingRights::mayJoin)
                .map(Role::name)
                .toArray(String[]::new);
    }

    private static TeamMember member(ResultSet row, int number) throws SQLException {
        return new TeamMember(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                row.getString("place"));
    }
}
