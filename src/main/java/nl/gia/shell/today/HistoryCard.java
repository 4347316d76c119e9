package nl.gia.shell.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import nl.gia.kit.Card;
import nl.gia.kit.Dates;
import nl.gia.kit.Hint;
import nl.gia.meetings.ui.MeetingNavigation;
import nl.gia.municipalities.MunicipalityDetails;
import nl.gia.participation.VisitedMeeting;
import nl.gia.participation.ui.ParticipationNavigation;
import nl.gia.programmes.ProgrammeDetails;

/** What one's own municipality was at, and who was there for it. */
class HistoryCard extends Card {

    private static final int SHOWN = 4;

    HistoryCard(ProgrammeDetails programme, MunicipalityDetails own, List<VisitedMeeting> visits) {
        super();
        add(new H2(getTranslation("today.history", own.name(), visits.size())));
        if (visits.isEmpty()) {
            add(new Hint(getTranslation("today.history.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("gia-visits");
        visits.stream().limit(SHOWN).forEach(visit -> list.add(item(visit)));
        add(
                list,
                new Paragraph(new Anchor(
                        ParticipationNavigation.visits(programme.slug(), own.code()),
                        getTranslation("today.history.all"))));
    }

    private ListItem item(VisitedMeeting visit) {
        Paragraph about = new Paragraph(Dates.shortDay(visit.day(), getLocale()) + " · " + visit.region());
        about.addClassName("gia-small");
        String people = visit.people().stream().map(VisitedMeeting.Person::name).collect(Collectors.joining(", "));
        return new ListItem(
                new Anchor(MeetingNavigation.meeting(visit.reference()), visit.title()), about, new Paragraph(people));
    }
}
