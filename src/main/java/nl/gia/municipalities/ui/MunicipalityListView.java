package nl.gia.municipalities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.gia.kit.BackgroundWork;
import nl.gia.kit.DayField;
import nl.gia.kit.EmptyState;
import nl.gia.kit.FilterBar;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Hint;
import nl.gia.kit.ImportDialog;
import nl.gia.kit.PageHeader;
import nl.gia.kit.ShortList;
import nl.gia.kit.UrlState;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityFilter;
import nl.gia.municipalities.MunicipalityRow;
import nl.gia.municipalities.Reorganisations;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;
import org.springframework.data.domain.PageRequest;

@Route("gemeenten")
@Menu(order = 40, title = "municipalities.menu")
@PermitAll
class MunicipalityListView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final Municipalities municipalities;
    private final Reorganisations reorganisations;
    private final BackgroundWork background;
    private final Clock clock;

    private final TextField text = new TextField(getTranslation("kit.search"));
    private final ComboBox<String> province = new ComboBox<>(getTranslation("municipalities.province"));
    private final DayField on = new DayField(getTranslation("municipalities.on"));
    private final Paragraph count = new Paragraph();
    private final Hint beyond = new Hint(getTranslation("municipalities.beyond"));
    private final Grid<MunicipalityRow> grid = new Grid<>();
    private final Div nothing = new Div();
    private final UrlState state = new UrlState();

    MunicipalityListView(
            Municipalities municipalities,
            Reorganisations reorganisations,
            Access access,
            BackgroundWork background,
            Clock clock) {
        this.municipalities = municipalities;
        this.reorganisations = reorganisations;
        this.background = background;
        this.clock = clock;
        addClassName("gia-page");
        PageHeader header = new PageHeader(getPageTitle());
        if (access.mayEverywhere(Action.WRITE_REGISTER)) {
            header.tools(importButton(), enterButton());
        }
        prepareFilters();
        prepareGrid();
        count.getElement().setAttribute("role", "status");
        FilterBar filters = new FilterBar(state, text, province, on);
        add(header, filters, count, grid, nothing, beyond);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("municipalities.menu");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        province.setItems(municipalities.provinces());
        state.show(event.getLocation().getQueryParameters());
        refresh();
    }

    private void prepareFilters() {
        text.setClearButtonVisible(true);
        text.setPlaceholder(getTranslation("municipalities.searchHint"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        province.setPlaceholder(getTranslation("kit.all"));
        province.setClearButtonVisible(true);
        on.setMin(Municipalities.FIRST_DAY);
        state.text("zoek", text)
                .bind("provincie", province, name -> name, asked -> asked.orElse(null))
                .day("op", on, AmsterdamTime.today(clock));
    }

    private void prepareGrid() {
        grid.addClassName("gia-list");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(LitRenderer.<MunicipalityRow>of("<a href=\"gemeenten/${item.code}\">${item.name}</a>")
                        .withProperty("code", row -> row.code().value())
                        .withProperty("name", MunicipalityRow::name))
                .setHeader(getTranslation("municipalities.name"))
                .setFlexGrow(2);
        grid.addColumn(MunicipalityRow::province).setHeader(getTranslation("municipalities.province"));
        grid.addColumn(row -> row.code().value())
                .setHeader(getTranslation("municipalities.code"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private void refresh() {
        MunicipalityFilter filter = filter();
        grid.setItems(List.of());
        beyond.setVisible(false);
        nothing.removeAll();
        count.setText("");
        new FormProblems().field("on", on).attempt(() -> {
            int total = total(filter);
            grid.setItemsPageable(page -> municipalities.search(filter, page).getContent(), page -> total(filter));
            count.setText(getTranslation("municipalities.count", total, filter.on()));
            grid.setVisible(total > 0);
            ShortList.fit(grid, total);
            if (total == 0) {
                nothing.add(new EmptyState(
                        getTranslation("municipalities.nothingFound"),
                        getTranslation("municipalities.nothingFound.hint")));
            }
            beyond.setVisible(municipalities.isBeyondLastKnownChange(filter.on()));
        });
    }

    private MunicipalityFilter filter() {
        LocalDate day = on.getOptionalValue().orElseGet(() -> AmsterdamTime.today(clock));
        return new MunicipalityFilter(text.getValue(), province.getValue(), day);
    }

    private int total(MunicipalityFilter filter) {
        return (int) municipalities.search(filter, PageRequest.of(0, 1)).getTotalElements();
    }

    private Button enterButton() {
        Button enter = new Button(
                getTranslation("municipalities.enter"),
                click -> new ReorganisationDialog(
                                municipalities::provinces,
                                (search, page) -> municipalities
                                        .search(new MunicipalityFilter(search, null, AmsterdamTime.today(clock)), page)
                                        .getContent(),
                                command -> {
                                    reorganisations.enter(command);
                                    refresh();
                                })
                        .open());
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return enter;
    }

    private Button importButton() {
        return new Button(
                getTranslation("municipalities.import"),
                click -> new ImportDialog(
                                getTranslation("municipalities.importTitle"),
                                getTranslation("municipalities.importColumns"),
                                background,
                                reorganisations::load,
                                this::refresh)
                        .open());
    }
}
