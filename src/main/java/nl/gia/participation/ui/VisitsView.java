package nl.gia.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import nl.gia.kit.Card;
import nl.gia.kit.Dates;
import nl.gia.kit.EmptyState;
import nl.gia.kit.PageHeader;
import nl.gia.meetings.ui.MeetingNavigation;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityDetails;
import nl.gia.participation.Participation;
import nl.gia.participation.VisitedMeeting;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.programmes.ui.CurrentProgramme;
import nl.gia.shared.MunicipalityCode;

/** The meetings one municipality was at, and who was there for it, for whom that is to see. */
@Route(ReachView.PATH + "/:code")
@PermitAll
class VisitsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Participation participation;
    private final Municipalities municipalities;
    private final CurrentProgramme current;
    private String title = "";

    VisitsView(Participation participation, Municipalities municipalities, CurrentProgramme current) {
        this.participation = participation;
        this.municipalities = municipalities;
        this.current = current;
        addClassName("gia-page");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        MunicipalityDetails municipality = event.getRouteParameters()
                .get("code")
                .filter(MunicipalityCode::isValid)
                .flatMap(code -> municipalities.find(new MunicipalityCode(code)))
                .orElseThrow(NotFoundException::new);
        ProgrammeRow programme = current.of(query).orElseThrow(NotFoundException::new);
        title = municipality.name();
        removeAll();
        add(new PageHeader(title)
                .crumb(getTranslation("participation.menu"), PointInAddress.link(ParticipationView.PATH, query))
                .crumb(getTranslation("participation.reachTitle"), PointInAddress.link(ReachView.PATH, query))
                .tools(new Anchor("gemeenten/" + municipality.code(), getTranslation("participation.toRegister"))));
        show(participation.visits(programme.slug(), PointInAddress.read(query), municipality.code()));
    }

    private void show(List<VisitedMeeting> visits) {
        if (visits.isEmpty()) {
            add(new EmptyState(
                    getTranslation("participation.noVisits"), getTranslation("participation.noVisits.hint")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("gia-visits");
        visits.forEach(visit -> list.add(new ListItem(lines(visit))));
        add(new Card(getTranslation("participation.visits", visits.size()), list));
    }

    private Component[] lines(VisitedMeeting visit) {
        Anchor meeting = new Anchor(MeetingNavigation.meeting(visit.reference()), visit.title());
        Span where = new Span(getTranslation(
                visit.own() ? "participation.visitOwn" : "participation.visitElsewhere",
                Dates.weekday(visit.day(), getLocale()),
                visit.region()));
        where.addClassName("gia-small");
        Paragraph who = new Paragraph(who(visit));
        return visit.asName() == null
                ? new Component[] {meeting, where, who}
                : new Component[] {
                    meeting, where, new Paragraph(getTranslation("participation.as", visit.asName())), who
                };
    }

    private String who(VisitedMeeting visit) {
        if (visit.people().isEmpty()) {
            return getTranslation("participation.peopleCount", visit.count());
        }
        return visit.people().stream()
                .map(person -> getTranslation(
                        "participation.person", person.name(), getTranslation("contacts.kind." + person.kind())))
                .collect(Collectors.joining(", "));
    }
}
