package nl.gia.meetings;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.security.Principal;
import nl.gia.security.Role;
import nl.gia.shared.MeetingId;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one place that says what somebody may do with a meeting: by its region, or as a member of its planning team; named
 * {@code meetingRights} in {@code @PreAuthorize}.
 */
@Component
public class MeetingRights {

    /** Others have rights everywhere already, or see no attendees, as a ministry. */
    private static final Set<Role> MAY_JOIN = EnumSet.of(Role.CMO, Role.MUNICIPALITY, Role.FORUM);

    private static final Set<Action> OF_TEAM =
            EnumSet.of(Action.READ_DRAFTS, Action.WRITE_MEETINGS, Action.READ_ATTENDEES, Action.WRITE_ATTENDEES);

    private final Access access;
    private final JdbcClient jdbc;

    MeetingRights(Access access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    public boolean may(Action action, MeetingRow meeting) {
        return access.mayIn(action, meeting.region()) || meeting.inTeam() && OF_TEAM.contains(action);
    }

    /** Throws {@link Problem.NotAllowed}, for a meeting that may be seen; hide it first where it may not. */
    public void require(Action action, MeetingRow meeting) {
        if (!may(action, meeting)) {
            throw new Problem.NotAllowed();
        }
    }

    /** Whether there may be a meeting at all with which one may do it. */
    public boolean mayAtAll(Action action) {
        return access.mayAtAll(action) || OF_TEAM.contains(action) && !teams().isEmpty();
    }

    /** For any number of meetings, by one question to the database. */
    public BiPredicate<MeetingId, RegionId> each(Action action) {
        Set<MeetingId> teams = OF_TEAM.contains(action) ? teams() : Set.of();
        return (meeting, region) -> access.mayIn(action, region) || teams.contains(meeting);
    }

    /** Whether an account with the role can be in a planning team. */
    public static boolean mayJoin(Role role) {
        return MAY_JOIN.contains(role);
    }

    boolean may(Action action, Meeting meeting) {
        return access.mayIn(action, meeting.region()) || each(action).test(meeting.id(), meeting.region());
    }

    public MeetingVisibility visible() {
        return MeetingVisibility.of(access, member().orElse(null));
    }

    private Set<MeetingId> teams() {
        return member().map(this::teamsOf).orElse(Set.of());
    }

    private Set<MeetingId> teamsOf(UUID account) {
        return jdbc.sql("select meeting_id from meeting_member where account_id = ?")
                .param(account)
                .query((row, number) -> new MeetingId(row.getObject(1, UUID.class)))
                .set();
    }

    private Optional<UUID> member() {
        return access.principal().filter(principal -> mayJoin(principal.role())).map(Principal::account);
    }
}
