package nl.gia.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.gia.kit.EmptyState;
import nl.gia.kit.FilterBar;
import nl.gia.kit.Notices;
import nl.gia.kit.PageHeader;
import nl.gia.kit.ShortList;
import nl.gia.kit.UrlState;
import nl.gia.participation.Participation;
import nl.gia.participation.Reach;
import nl.gia.participation.ReachFilter;
import nl.gia.participation.ReachedRow;
import nl.gia.participation.ReferencePoint;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.programmes.Programmes;
import nl.gia.programmes.RegionDetails;
import nl.gia.programmes.ui.CurrentProgramme;
import nl.gia.shared.Problem;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Behind a bar: its municipalities, and how far each was reached. */
@Route(ReachView.PATH)
@PermitAll
class ReachView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = ParticipationView.PATH + "/gemeenten";
    /** In the address, for the municipalities in no region. */
    static final String NO_REGION = "geen";

    private static final String REGION = "regio";

    private final Participation participation;
    private final Programmes programmes;
    private final CurrentProgramme current;

    private final TextField text = new TextField(getTranslation("kit.search"));
    private final ComboBox<String> region = new ComboBox<>(getTranslation("participation.region"));
    private final Select<Reach> reach = new Select<>();
    private final Paragraph count = new Paragraph();
    private final UrlState state = new UrlState();

    ReachView(Participation participation, Programmes programmes, CurrentProgramme current) {
        this.participation = participation;
        this.programmes = programmes;
        this.current = current;
        addClassName("gia-page");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        region.setPlaceholder(getTranslation("kit.all"));
        region.setClearButtonVisible(true);
        region.setItemLabelGenerator(name -> name.equals(NO_REGION) ? getTranslation("participation.noRegion") : name);
        reach.setLabel(getTranslation("participation.reach"));
        reach.setItems(Reach.values());
        reach.setItemLabelGenerator(value -> getTranslation("participation.reach." + value));
        count.getElement().setAttribute("role", "status");
        state.text("zoek", text)
                .bind(
                        REGION,
                        region,
                        name -> name,
                        asked -> asked.flatMap(this::known).orElse(null))
                .bind(
                        "bereik",
                        reach,
                        value -> value == Reach.ALL ? null : word(value),
                        asked -> asked.map(ReachView::reach).orElse(Reach.ALL));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("participation.reachTitle");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        ProgrammeDetails programme = current.of(query)
                .map(ProgrammeRow::slug)
                .flatMap(programmes::find)
                .orElseThrow(NotFoundException::new);
        List<String> regions = new ArrayList<>(
                programme.regions().stream().map(RegionDetails::name).toList());
        regions.add(NO_REGION);
        region.setItems(regions);
        state.show(query);
        try {
            show(programme, query);
        } catch (Problem.Invalid period) {
            Notices.problem(period);
            show(programme, PointInAddress.without(query));
        }
    }

    private void show(ProgrammeDetails programme, QueryParameters query) {
        ReferencePoint.Asked asked = PointInAddress.read(query);
        ReachFilter filter = filter(programme);
        ReachGrid grid = new ReachGrid(query);
        long total = search(programme, asked, filter, PageRequest.of(0, 1)).getTotalElements();
        grid.setItemsPageable(page -> search(programme, asked, filter, page).getContent(), page -> total);
        ShortList.fit(grid, total);
        count.setText(getTranslation("participation.count", total));
        FilterBar filters = new FilterBar(state, text, region, reach);
        removeAll();
        ReferencePoint point = participation.report(programme.slug(), asked).point();
        add(
                new PageHeader(getPageTitle())
                        .crumb(getTranslation("participation.menu"), PointInAddress.link(ParticipationView.PATH, query))
                        .tools(new PointTools(point, asked)),
                new AskedInVain(unknown(query)),
                filters,
                count,
                total == 0 ? nothing() : grid);
    }

    private Component nothing() {
        return new EmptyState(
                getTranslation("participation.nothingFound"), getTranslation("participation.nothingFound.hint"));
    }

    private List<String> unknown(QueryParameters query) {
        List<String> unknown = new ArrayList<>(PointInAddress.unread(query));
        query.getSingleParameter(REGION)
                .filter(name -> region.getValue() == null && !name.isBlank())
                .ifPresent(name -> unknown.add(REGION + " " + name));
        return unknown;
    }

    private Optional<String> known(String name) {
        return region.getListDataView()
                .getItems()
                .filter(item -> item.equalsIgnoreCase(name))
                .findFirst();
    }

    private Page<ReachedRow> search(
            ProgrammeDetails programme, ReferencePoint.Asked asked, ReachFilter filter, Pageable page) {
        return participation.municipalities(programme.slug(), asked, filter, page);
    }

    private ReachFilter filter(ProgrammeDetails programme) {
        String name = region.getValue();
        boolean none = NO_REGION.equals(name);
        return new ReachFilter(
                name == null || none
                        ? null
                        : programme.region(name).map(RegionDetails::id).orElse(null),
                none,
                reach.getValue(),
                text.getValue());
    }

    static String word(Reach reach) {
        return switch (reach) {
            case ALL -> "alle";
            case PRESENT -> "geweest";
            case NEVER -> "nooit";
            case ONCE -> "eenmaal";
            case ELSEWHERE_ONLY -> "elders";
        };
    }

    private static Reach reach(String word) {
        return Arrays.stream(Reach.values())
                .filter(value -> word(value).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(Reach.ALL);
    }
}
