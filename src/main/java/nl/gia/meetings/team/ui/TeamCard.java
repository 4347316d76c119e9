package nl.gia.meetings.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.gia.kit.Card;
import nl.gia.kit.Hint;
import nl.gia.kit.Notices;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.team.PlanningTeams;
import nl.gia.meetings.team.TeamMember;
import nl.gia.programmes.organisers.Organisers;
import nl.gia.shared.MeetingId;

/** Who may change this meeting, beside those of its region. */
class TeamCard extends Card {

    private final MeetingDetails meeting;
    private final PlanningTeams teams;
    private final Organisers organisers;
    private final Runnable changed;

    TeamCard(
            MeetingDetails meeting,
            List<TeamMember> members,
            boolean mayChange,
            PlanningTeams teams,
            Organisers organisers,
            Runnable changed) {
        this.meeting = meeting;
        this.teams = teams;
        this.organisers = organisers;
        this.changed = changed;
        add(new H2(getTranslation("meetings.team")));
        if (!members.isEmpty()) {
            add(list(members, mayChange));
        }
        add(new Hint(getTranslation(members.isEmpty() ? "meetings.team.nobody" : "meetings.team.hint")));
        if (mayChange) {
            add(tools());
        }
    }

    private UnorderedList list(List<TeamMember> members, boolean mayChange) {
        UnorderedList list = new UnorderedList();
        list.addClassName("gia-lines");
        for (TeamMember member : members) {
            Span place = new Span(TeamWords.position(member));
            place.addClassName("gia-small");
            ListItem line = new ListItem(new Span(member.name()), place);
            if (mayChange) {
                line.add(removal(member));
            }
            list.add(line);
        }
        return list;
    }

    private Button removal(TeamMember member) {
        Button remove = new Button("✕", click -> remove(member));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        String says = getTranslation("meetings.team.remove", member.name());
        remove.setAriaLabel(says);
        remove.getElement().setAttribute("title", says);
        return remove;
    }

    private void remove(TeamMember member) {
        MeetingId id = meeting.row().id();
        if (Notices.attempt(() -> teams.remove(id, member.id()))) {
            Notices.undoable("meetings.team.removed", () -> join(member.email()), member.name());
        }
        changed.run();
    }

    private Div tools() {
        MeetingId id = meeting.row().id();
        Button add = new Button(
                getTranslation("meetings.team.add"),
                click -> new MemberDialog(typed -> teams.suggest(id, typed), this::join).open());
        Button together = new Button(
                getTranslation("meetings.coOrganisers.change"),
                click -> new CoOrganisersDialog(meeting, organisers::search, names -> {
                            teams.organiseWith(id, names);
                            changed.run();
                        })
                        .open());
        Div tools = new Div(add, together);
        tools.addClassName("gia-tools");
        return tools;
    }

    private void join(String address) {
        teams.add(meeting.row().id(), address);
        changed.run();
    }
}
