package nl.gia.meetings.team.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingRights;
import nl.gia.meetings.team.PlanningTeams;
import nl.gia.meetings.team.TeamMember;
import nl.gia.meetings.ui.MeetingCard;
import nl.gia.programmes.organisers.Organisers;
import nl.gia.security.Access;
import nl.gia.security.Action;
import org.springframework.core.annotation.Order;

/** The planning team, for who sees the meeting from its draft on. */
@org.springframework.stereotype.Component
@Order(90)
class TeamPart implements MeetingCard {

    private final PlanningTeams teams;
    private final Organisers organisers;
    private final MeetingRights rights;
    private final Access access;

    TeamPart(PlanningTeams teams, Organisers organisers, MeetingRights rights, Access access) {
        this.teams = teams;
        this.organisers = organisers;
        this.rights = rights;
        this.access = access;
    }

    @Override
    public Optional<Component> card(MeetingDetails meeting, Runnable changed) {
        if (!rights.may(Action.READ_DRAFTS, meeting.row())) {
            return Optional.empty();
        }
        boolean mayChange = access.mayIn(Action.WRITE_MEETINGS, meeting.row().region());
        List<TeamMember> members = teams.of(meeting.row().id());
        return members.isEmpty() && !mayChange
                ? Optional.empty()
                : Optional.of(new TeamCard(meeting, members, mayChange, teams, organisers, changed));
    }
}
