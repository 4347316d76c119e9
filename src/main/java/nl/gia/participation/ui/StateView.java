package nl.gia.participation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.gia.kit.Card;
import nl.gia.kit.EmptyState;
import nl.gia.kit.FactsRow;
import nl.gia.kit.FilterBar;
import nl.gia.kit.Hint;
import nl.gia.kit.Notices;
import nl.gia.kit.PageHeader;
import nl.gia.kit.Shares;
import nl.gia.kit.UrlState;
import nl.gia.participation.Participation;
import nl.gia.participation.ReferencePoint;
import nl.gia.participation.StateAttendance;
import nl.gia.participation.StateFilter;
import nl.gia.participation.StatePresence;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.programmes.Programmes;
import nl.gia.programmes.RegionDetails;
import nl.gia.programmes.ui.CurrentProgramme;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** Which departments came to the meetings, and where none did: municipalities missed them. */
@Route(StateView.PATH)
@PermitAll
class StateView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = ParticipationView.PATH + "/rijk";

    private static final String REGION = "regio";
    private static final String WHO = "departement";
    /** In the address, for the meetings without any. */
    private static final String NONE = "geen";

    private final Participation participation;
    private final StateAttendance attendance;
    private final Programmes programmes;
    private final CurrentProgramme current;

    private final ComboBox<String> region = new ComboBox<>(getTranslation("participation.region"));
    private final Select<String> who = new Select<>();
    private final UrlState state = new UrlState();

    StateView(
            Participation participation, StateAttendance attendance, Programmes programmes, CurrentProgramme current) {
        this.participation = participation;
        this.attendance = attendance;
        this.programmes = programmes;
        this.current = current;
        addClassName("gia-page");
        region.setPlaceholder(getTranslation("kit.all"));
        region.setClearButtonVisible(true);
        who.setLabel(getTranslation("participation.state.department"));
        who.setItemLabelGenerator(this::label);
        state.bind(
                        REGION,
                        region,
                        name -> name,
                        asked -> asked.filter(this::isRegion).orElse(null))
                .bind(
                        WHO,
                        who,
                        name -> name == null || name.isEmpty() ? null : name,
                        asked -> asked.filter(this::isOffered).orElse(""));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("participation.state.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        ProgrammeDetails programme = current.of(query)
                .map(ProgrammeRow::slug)
                .flatMap(programmes::find)
                .orElseThrow(NotFoundException::new);
        region.setItems(programme.regions().stream().map(RegionDetails::name).toList());
        try {
            show(programme, query, PointInAddress.read(query));
        } catch (Problem.Invalid period) {
            Notices.problem(period);
            show(programme, query, ReferencePoint.Asked.NOTHING);
        }
    }

    private void show(ProgrammeDetails programme, QueryParameters query, ReferencePoint.Asked asked) {
        String name = query.getSingleParameter(REGION).filter(this::isRegion).orElse(null);
        RegionId in = name == null
                ? null
                : programme.region(name).map(RegionDetails::id).orElse(null);
        ReferencePoint point = participation.point(programme.slug(), asked);
        StatePresence presence = attendance.figures(programme.slug(), asked, in);
        offer(presence);
        state.show(query);
        removeAll();
        add(
                new PageHeader(getPageTitle())
                        .crumb(getTranslation("participation.menu"), PointInAddress.link(ParticipationView.PATH, query))
                        .tools(PointTools.period(point, asked)),
                new AskedInVain(PointInAddress.unread(query)));
        if (presence.meetings().whole() == 0) {
            add(
                    new FilterBar(state, region),
                    new EmptyState(
                            getTranslation("participation.state.nothing"),
                            getTranslation("participation.state.nothing.hint")));
            return;
        }
        add(facts(presence), departments(presence), regions(presence, query));
        addMeetings(programme, asked, in);
    }

    private void addMeetings(ProgrammeDetails programme, ReferencePoint.Asked asked, @Nullable RegionId in) {
        String chosen = Objects.requireNonNullElse(who.getValue(), "");
        boolean missed = chosen.equals(NONE);
        StateFilter filter = new StateFilter(in, missed, missed || chosen.isEmpty() ? null : chosen);
        int total = (int) attendance
                .meetings(programme.slug(), asked, filter, PageRequest.of(0, 1))
                .getTotalElements();
        Paragraph count = new Paragraph(getTranslation("participation.state.count", total));
        count.getElement().setAttribute("role", "status");
        StateGrid grid = new StateGrid();
        grid.setItemsPageable(
                page -> attendance
                        .meetings(programme.slug(), asked, filter, page)
                        .getContent(),
                page -> total);
        add(new FilterBar(state, who, region), count, grid);
    }

    private void offer(StatePresence presence) {
        List<String> offered = new ArrayList<>(List.of("", NONE));
        presence.departments().stream()
                .map(StatePresence.Department::name)
                .filter(Objects::nonNull)
                .forEach(offered::add);
        who.setItems(offered);
    }

    private FactsRow facts(StatePresence presence) {
        int missed = presence.meetings().whole() - presence.meetings().part();
        return new FactsRow()
                .fact(
                        Shares.percentage(presence.meetings()),
                        getTranslation(
                                "participation.state.of",
                                presence.meetings().part(),
                                presence.meetings().whole()))
                .fact(String.valueOf(missed), getTranslation("participation.state.without", missed))
                .fact(
                        String.valueOf(presence.departments().size()),
                        getTranslation(
                                "participation.state.different",
                                presence.departments().size()));
    }

    private Card departments(StatePresence presence) {
        Card card = new Card(new H2(getTranslation("participation.state.perDepartment")));
        if (presence.departments().isEmpty()) {
            card.add(new Hint(getTranslation("participation.state.nobody")));
            return card;
        }
        ShareTable table = ShareTable.ofMeetings(getTranslation("participation.state.department"));
        presence.departments().forEach(one -> {
            String name = one.name() == null ? getTranslation("participation.state.unknown") : one.name();
            table.row(new Span(name), name, one.meetings());
        });
        card.add(table, new Hint(getTranslation("participation.state.hint")));
        return card;
    }

    private Card regions(StatePresence presence, QueryParameters query) {
        ShareTable table = ShareTable.ofMeetings(getTranslation("participation.region"));
        presence.regions().forEach(one -> {
            Span guests = new Span(String.join(", ", one.departments()));
            guests.addClassName("gia-small");
            table.row(
                    new Span(
                            ShareTable.link(
                                    PointInAddress.link(PATH + "?regio=" + RegionsCard.encoded(one.name()), query),
                                    one.name()),
                            new Span(" "),
                            guests),
                    one.name(),
                    one.meetings());
        });
        return new Card(getTranslation("participation.perRegion"), table);
    }

    private String label(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return getTranslation("participation.state.all");
        }
        return name.equals(NONE) ? getTranslation("participation.state.none") : name;
    }

    private boolean isRegion(String name) {
        return region.getListDataView().getItems().anyMatch(name::equals);
    }

    private boolean isOffered(String name) {
        return who.getListDataView().getItems().anyMatch(name::equals);
    }
}
