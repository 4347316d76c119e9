package nl.gia.calls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.calls.CallFigures;
import nl.gia.calls.CallFilter;
import nl.gia.calls.CallList;
import nl.gia.calls.CallQuery;
import nl.gia.calls.CallRow;
import nl.gia.calls.CallState;
import nl.gia.kit.EmptyState;
import nl.gia.kit.Hint;
import nl.gia.kit.Notices;
import nl.gia.kit.PageHeader;
import nl.gia.participation.ReferencePoint;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.programmes.Programmes;
import nl.gia.programmes.RegionDetails;
import nl.gia.programmes.ui.CurrentProgramme;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Whom to phone, the likeliest to come first, and what was said the last time. */
@Route(CallNavigation.LIST)
@Menu(order = 30, title = "calls.menu")
@RolesAllowed({"ADMIN", "FORUM", "CMO"})
class CallListView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final CallList list;
    private final Calling calling;
    private final Programmes programmes;
    private final CurrentProgramme current;
    private final Access access;
    private final Clock clock;
    private final CallFilters filters = new CallFilters();

    CallListView(
            CallList list,
            Calling calling,
            Programmes programmes,
            CurrentProgramme current,
            Access access,
            Clock clock) {
        this.list = list;
        this.calling = calling;
        this.programmes = programmes;
        this.current = current;
        this.access = access;
        this.clock = clock;
        addClassName("gia-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calls.menu");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<ProgrammeDetails> programme =
                current.of(query).map(ProgrammeRow::slug).flatMap(programmes::find);
        List<RegionDetails> regions = programme.map(this::callable).orElse(List.of());
        if (programme.isEmpty() || regions.isEmpty()) {
            removeAll();
            add(
                    new PageHeader(getPageTitle()),
                    new EmptyState(getTranslation("calls.noRegions"), getTranslation("calls.noRegions.hint")));
            return;
        }
        filters.offer(regions);
        filters.show(query);
        try {
            show(programme.get(), regions, query, filters.period());
        } catch (Problem.Invalid period) {
            Notices.problem(period);
            show(programme.get(), regions, query, ReferencePoint.Asked.NOTHING);
        }
    }

    private List<RegionDetails> callable(ProgrammeDetails programme) {
        return programme.regions().stream()
                .filter(region -> access.mayIn(Action.PHONE, region.id()))
                .toList();
    }

    private void show(
            ProgrammeDetails programme,
            List<RegionDetails> regions,
            QueryParameters query,
            ReferencePoint.Asked asked) {
        CallFilter filter = filters.filter();
        String slug = programme.slug();
        CallFigures figures = list.figures(slug, asked, filter.region());
        int total = (int) search(slug, asked, filter, PageRequest.of(0, 1)).getTotalElements();
        Paragraph count = new Paragraph(
                getTranslation("calls.count", total, total, figures.point().period()));
        count.getElement().setAttribute("role", "status");
        removeAll();
        PageHeader header = new PageHeader(getPageTitle()).crumb(programme.name());
        header.tools(sheet(slug, query));
        add(header);
        unknown(query).ifPresent(this::add);
        add(new CallFacts(figures), explanation(slug, regions, filter.region(), figures), filters.bar(), count);
        add(
                total == 0
                        ? nothing(filter)
                        : grid(
                                slug,
                                asked,
                                filter,
                                total,
                                regions.size() > 1,
                                () -> show(programme, regions, query, asked)));
    }

    /** @param again when a call may have changed what is on the list, not only what stands in its row */
    private CallGrid grid(
            String slug, ReferencePoint.Asked asked, CallFilter filter, int total, boolean several, Runnable again) {
        CallGrid[] shown = new CallGrid[1];
        Runnable inPlace =
                () -> Objects.requireNonNull(shown[0]).getDataProvider().refreshAll();
        Runnable noted = filter.state() == CallState.ALL ? inPlace : again;
        CallGrid grid = new CallGrid(slug, AmsterdamTime.today(clock), several, row -> calling.ask(slug, row, noted));
        shown[0] = grid;
        grid.setItemsPageable(page -> search(slug, asked, filter, page).getContent(), page -> total);
        return grid;
    }

    private Page<CallRow> search(String slug, ReferencePoint.Asked asked, CallFilter filter, Pageable page) {
        return list.page(slug, asked, filter, page);
    }

    private Component nothing(CallFilter filter) {
        String key = filter.state() == CallState.DUE
                ? "calls.nothingDue"
                : filter.equals(CallFilter.ALL) ? "calls.nobody" : "calls.nothingFound";
        return new EmptyState(getTranslation(key), getTranslation(key + ".hint"));
    }

    /** How the list is made, and with several regions how each is doing. */
    private Component explanation(
            String slug, List<RegionDetails> regions, @Nullable RegionId chosen, CallFigures figures) {
        UnorderedList rules = new UnorderedList();
        Stream.of("who", "never", "silent", "path", "order", "came")
                .map(rule -> new ListItem(getTranslation("calls.rule." + rule)))
                .forEach(rules::add);
        Details how = new Details(
                getTranslation("calls.how"),
                rules,
                new Hint(getTranslation("calls.on", figures.point().on())));
        if (regions.size() == 1 || chosen != null) {
            return how;
        }
        Details each = new Details(
                getTranslation("calls.perRegion"),
                new RegionCallsTable(figures.regions(), name -> CallNavigation.region(slug, name)));
        return new Div(each, how);
    }

    private Anchor sheet(String slug, QueryParameters query) {
        Anchor sheet = new Anchor(CallNavigation.sheet(slug, query), getTranslation("calls.toSheet"));
        sheet.addClassName("gia-button");
        sheet.setRouterIgnore(true);
        return sheet;
    }

    private Optional<Component> unknown(QueryParameters query) {
        return query.getSingleParameter(CallQuery.REGION)
                .filter(name -> !name.isBlank() && filters.filter().region() == null)
                .map(name -> new Hint(getTranslation("calls.unknownRegion", name)));
    }
}
