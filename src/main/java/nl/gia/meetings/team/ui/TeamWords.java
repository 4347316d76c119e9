package nl.gia.meetings.team.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.gia.meetings.team.TeamMember;

final class TeamWords {

    private TeamWords() {}

    /** Gemeente Venlo */
    static String position(TeamMember member) {
        return I18NProvider.translate("meetings.team.role." + member.role(), member.where())
                .strip();
    }
}
