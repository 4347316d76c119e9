package nl.gia.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.gia.kit.DayField;
import nl.gia.kit.EmptyState;
import nl.gia.kit.PageHeader;
import nl.gia.meetings.MeetingFilter;
import nl.gia.meetings.Meetings;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.programmes.Programmes;
import nl.gia.programmes.ui.CurrentProgramme;
import nl.gia.security.Access;
import nl.gia.shared.AmsterdamTime;
import org.jspecify.annotations.Nullable;

@Route(MeetingNavigation.LIST)
@Menu(order = 10, title = "meetings.menu")
@PermitAll
class MeetingListView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final Meetings meetings;
    private final MeetingTools tools;
    private final Programmes programmes;
    private final CurrentProgramme current;
    private final Access access;
    private final Clock clock;

    private final MeetingFilters filters = new MeetingFilters().side();
    private final DayField from = new DayField(getTranslation("meetings.from"));
    private final DayField until = new DayField(getTranslation("meetings.until"));
    private final Div narrowed = new Div();
    private final Paragraph count = new Paragraph();
    private @Nullable String organiser;
    private final MeetingGrid grid = new MeetingGrid();
    private final Div nothing = new Div();
    private Registration inOrder = () -> {};

    MeetingListView(
            Meetings meetings,
            MeetingTools tools,
            Programmes programmes,
            CurrentProgramme current,
            Access access,
            Clock clock) {
        this.meetings = meetings;
        this.tools = tools;
        this.programmes = programmes;
        this.current = current;
        this.access = access;
        this.clock = clock;
        addClassName("gia-page");
        filters.day("van", from).day("tot", until);
        count.getElement().setAttribute("role", "status");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meetings.menu");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        Optional<ProgrammeDetails> programme = current.of(event.getLocation().getQueryParameters())
                .map(ProgrammeRow::slug)
                .flatMap(programmes::find);
        if (programme.isEmpty()) {
            add(
                    new PageHeader(getPageTitle()),
                    new EmptyState(
                            getTranslation("meetings.noProgramme"), getTranslation("meetings.noProgramme.hint")));
            return;
        }
        narrow(event.getLocation().getQueryParameters());
        filters.show(programme.get(), event.getLocation().getQueryParameters(), AmsterdamTime.today(clock));
        add(
                header(programme.get()),
                new MeetingParts(false, event.getLocation().getQueryParameters()),
                filters,
                narrowed,
                count,
                grid,
                nothing);
        show(programme.get());
    }

    // What no field is for is told, and can be taken away.
    private void narrow(QueryParameters asked) {
        organiser = asked.getSingleParameter(MeetingNavigation.ORGANISER)
                .filter(name -> !name.isBlank())
                .orElse(null);
        narrowed.removeAll();
        if (organiser != null) {
            String all = asked.excluding(MeetingNavigation.ORGANISER).getQueryString();
            narrowed.add(
                    new Span(getTranslation("meetings.onlyOrganiser", organiser) + " "),
                    new Anchor(MeetingNavigation.LIST + "?" + all, getTranslation("meetings.everyOrganiser")));
        }
    }

    private PageHeader header(ProgrammeDetails programme) {
        PageHeader header = new PageHeader(getPageTitle()).crumb(programme.name());
        List<Component> possible = tools.of(programme, () -> show(programme));
        return possible.isEmpty() ? header : header.tools(possible.toArray(Component[]::new));
    }

    private void show(ProgrammeDetails programme) {
        MeetingFilter filter =
                filters.filter(programme, from, until, clock.instant()).organisedBy(organiser);
        long total = grid.show(page -> meetings.search(filter, page));
        tell(programme, total);
        inOrder.remove();
        inOrder = grid.addSortListener(sorted -> tell(programme, total));
        grid.setVisible(total > 0);
        nothing.removeAll();
        if (total == 0) {
            nothing.add(nothing());
        }
    }

    private void tell(ProgrammeDetails programme, long total) {
        boolean ownFirst = total > 1
                && grid.getSortOrder().isEmpty()
                && programme.regions().stream()
                        .anyMatch(region -> access.regions().contains(region.id()));
        count.setText(getTranslation(ownFirst ? "meetings.countOwnFirst" : "meetings.count", total));
    }

    private EmptyState nothing() {
        if (filters.areOfComing()) {
            return new EmptyState(
                    getTranslation("meetings.nothingComing"),
                    getTranslation("meetings.nothingComing.hint"),
                    new Anchor(filters.addressOfAll(), getTranslation("meetings.nothingComing.all")));
        }
        String key = filters.areEmpty() ? "meetings.nothingYet" : "meetings.nothingFound";
        return new EmptyState(getTranslation(key), getTranslation(key + ".hint"));
    }
}
