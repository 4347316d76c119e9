package nl.gia.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.gia.kit.DayField;
import nl.gia.kit.EmptyState;
import nl.gia.kit.PageHeader;
import nl.gia.kit.UrlState;
import nl.gia.meetings.MeetingFilter;
import nl.gia.meetings.MeetingStatus;
import nl.gia.meetings.Meetings;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.programmes.Programmes;
import nl.gia.programmes.RegionDetails;
import nl.gia.programmes.ThemeDetails;
import nl.gia.programmes.ui.CurrentProgramme;
import org.jspecify.annotations.Nullable;

@Route(MeetingNavigation.LIST)
@Menu(order = 10, title = "meetings.menu")
@PermitAll
class MeetingListView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final Meetings meetings;
    private final MeetingTools tools;
    private final Programmes programmes;
    private final CurrentProgramme current;

    private final TextField text = new TextField(getTranslation("kit.search"));
    private final ComboBox<String> region = new ComboBox<>(getTranslation("meetings.region"));
    private final ComboBox<String> theme = new ComboBox<>(getTranslation("meetings.theme"));
    private final ComboBox<MeetingStatus> status = new ComboBox<>(getTranslation("meetings.status"));
    private final DayField from = new DayField(getTranslation("meetings.from"));
    private final DayField until = new DayField(getTranslation("meetings.until"));
    private final Paragraph count = new Paragraph();
    private final MeetingGrid grid = new MeetingGrid();
    private final Div nothing = new Div();
    private final UrlState state = new UrlState();

    MeetingListView(Meetings meetings, MeetingTools tools, Programmes programmes, CurrentProgramme current) {
        this.meetings = meetings;
        this.tools = tools;
        this.programmes = programmes;
        this.current = current;
        addClassName("gia-page");
        prepareFilters();
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
        region.setItems(
                programme.get().regions().stream().map(RegionDetails::name).toList());
        theme.setItems(programme.get().themes().stream().map(ThemeDetails::name).toList());
        state.show(event.getLocation().getQueryParameters());
        Div filters = new Div(text, region, theme, status, from, until);
        filters.addClassName("gia-filters");
        add(header(programme.get()), filters, count, grid, nothing);
        show(programme.get());
    }

    private PageHeader header(ProgrammeDetails programme) {
        PageHeader header = new PageHeader(getPageTitle()).crumb(programme.name());
        List<Component> possible = tools.of(programme, () -> show(programme));
        return possible.isEmpty() ? header : header.tools(possible.toArray(Component[]::new));
    }

    private void prepareFilters() {
        text.setClearButtonVisible(true);
        text.setPlaceholder(getTranslation("meetings.searchHint"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        for (ComboBox<?> choice : List.of(region, theme, status)) {
            choice.setPlaceholder(getTranslation("kit.all"));
            choice.setClearButtonVisible(true);
        }
        status.setItems(MeetingStatus.values());
        status.setItemLabelGenerator(MeetingWords::of);
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        state.text("zoek", text)
                .bind("regio", region, name -> name, asked -> asked.orElse(null))
                .bind("thema", theme, name -> name, asked -> asked.orElse(null))
                .bind(
                        "status",
                        status,
                        MeetingListView::inAddress,
                        asked -> asked.flatMap(MeetingListView::status).orElse(null))
                .day("van", from)
                .day("tot", until);
    }

    private static @Nullable String inAddress(@Nullable MeetingStatus status) {
        return status == null ? null : MeetingWords.of(status).toLowerCase(Locale.ROOT);
    }

    private static Optional<MeetingStatus> status(String text) {
        return Arrays.stream(MeetingStatus.values())
                .filter(status ->
                        text.equalsIgnoreCase(MeetingWords.of(status)) || text.equalsIgnoreCase(status.name()))
                .findFirst();
    }

    private void show(ProgrammeDetails programme) {
        MeetingFilter filter = new MeetingFilter(
                programme.slug(),
                region.getValue(),
                theme.getValue(),
                status.getOptionalValue().map(Set::of).orElse(Set.of()),
                from.getValue(),
                until.getValue(),
                text.getValue());
        long total = grid.show(page -> meetings.search(filter, page));
        count.setText(getTranslation("meetings.count", total));
        grid.setVisible(total > 0);
        nothing.removeAll();
        if (total == 0) {
            boolean filtered = !filter.equals(MeetingFilter.of(programme.slug()))
                    && !filter.equals(new MeetingFilter(programme.slug(), null, null, Set.of(), null, null, ""));
            String key = filtered ? "meetings.nothingFound" : "meetings.nothingYet";
            nothing.add(new EmptyState(getTranslation(key), getTranslation(key + ".hint")));
        }
    }
}
