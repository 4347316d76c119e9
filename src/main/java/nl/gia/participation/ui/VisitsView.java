package nl.gia.participation.ui;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gia.kit.Card;
import nl.gia.kit.Dates;
import nl.gia.kit.EmptyState;
import nl.gia.kit.Hint;
import nl.gia.kit.Notices;
import nl.gia.kit.PageHeader;
import nl.gia.meetings.ui.MeetingNavigation;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityDetails;
import nl.gia.participation.Participation;
import nl.gia.participation.ReferencePoint;
import nl.gia.participation.VisitedMeeting;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.programmes.ui.CurrentProgramme;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import org.springframework.beans.factory.ObjectProvider;

/** The meetings one municipality was at, and who was there for it, for whom that is to see. */
@Route(ReachView.PATH + "/:code")
@PermitAll
class VisitsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Participation participation;
    private final Municipalities municipalities;
    private final CurrentProgramme current;
    private final List<MunicipalityPart> parts;
    private String title = "";

    VisitsView(
            Participation participation,
            Municipalities municipalities,
            CurrentProgramme current,
            ObjectProvider<MunicipalityPart> parts) {
        this.participation = participation;
        this.municipalities = municipalities;
        this.current = current;
        this.parts = parts.orderedStream().toList();
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
        add(new AskedInVain(PointInAddress.unread(query)));
        try {
            show(participation.visits(programme.slug(), PointInAddress.read(query), municipality.code()));
        } catch (Problem.Invalid period) {
            Notices.problem(period);
            show(participation.visits(programme.slug(), ReferencePoint.Asked.NOTHING, municipality.code()));
        }
        parts.forEach(part -> part.content(programme.slug(), municipality).ifPresent(this::add));
    }

    private void show(List<VisitedMeeting> visits) {
        if (visits.isEmpty()) {
            add(new EmptyState(
                    getTranslation("participation.noVisits"), getTranslation("participation.noVisits.hint")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("gia-visits");
        Map<String, List<VisitedMeeting>> meetings = visits.stream()
                .collect(Collectors.groupingBy(VisitedMeeting::reference, LinkedHashMap::new, Collectors.toList()));
        meetings.values().forEach(at -> list.add(item(at)));
        add(new Card(getTranslation("participation.visits", visits.getFirst().meetings()), list));
        if (meetings.size() < visits.getFirst().meetings()) {
            add(new Hint(getTranslation("participation.visitsLast", meetings.size())));
        }
    }

    /** @param at one meeting: once for the municipality itself, once for each it continues */
    private ListItem item(List<VisitedMeeting> at) {
        VisitedMeeting one = at.getFirst();
        Span where = new Span(getTranslation(
                one.own() ? "participation.visitOwn" : "participation.visitElsewhere",
                Dates.weekday(one.day(), getLocale()),
                one.region()));
        where.addClassName("gia-small");
        ListItem item = new ListItem(new Anchor(MeetingNavigation.meeting(one.reference()), one.title()), where);
        for (VisitedMeeting visit : at) {
            if (visit.asName() != null) {
                item.add(new Paragraph(getTranslation("participation.as", visit.asName())));
            }
            item.add(new Paragraph(who(visit)));
        }
        return item;
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
