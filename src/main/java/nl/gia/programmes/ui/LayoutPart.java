package nl.gia.programmes.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gia.kit.DayField;
import nl.gia.kit.EmptyState;
import nl.gia.kit.FilterBar;
import nl.gia.kit.FormProblems;
import nl.gia.kit.ShortList;
import nl.gia.kit.UrlState;
import nl.gia.municipalities.Municipalities;
import nl.gia.programmes.LayoutCount;
import nl.gia.programmes.LayoutFilter;
import nl.gia.programmes.LayoutRow;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.RegionLayout;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** Which municipality falls in which region on a day, and which in none. */
class LayoutPart extends Div {

    static final String NONE = "geen";

    /** No region stands for those that are in none. */
    private record Choice(String parameter, @Nullable RegionId region, String name) {}

    private final ProgrammeDetails programme;
    private final RegionLayout layout;
    private final LocalDate usualDay;

    private final TextField text = new TextField(getTranslation("kit.search"));
    private final ComboBox<Choice> region = new ComboBox<>(getTranslation("programmes.region"));
    private final DayField on = new DayField(getTranslation("municipalities.on"));
    private final Paragraph count = new Paragraph();
    private final LayoutCounts counts = new LayoutCounts();
    private final Grid<LayoutRow> grid = new Grid<>();
    private final Div nothing = new Div();
    private final UrlState state = new UrlState();

    LayoutPart(ProgrammeDetails programme, RegionLayout layout, LocalDate usualDay) {
        this.programme = programme;
        this.layout = layout;
        this.usualDay = usualDay;
        prepareFilters();
        prepareGrid();
        count.getElement().setAttribute("role", "status");
        add(new FilterBar(state, text, region, on), count, grid, nothing, counts);
    }

    void show(QueryParameters asked) {
        state.show(asked);
        grid.setItems(List.of());
        counts.show(List.of());
        nothing.removeAll();
        count.setText("");
        LayoutFilter filter = filter();
        new FormProblems().field("on", on).attempt(() -> {
            List<LayoutCount> all = layout.counts(programme.id(), filter.on());
            counts.show(all);
            int total = total(filter);
            count.setText(getTranslation("municipalities.count", total, filter.on()));
            grid.setItemsPageable(page -> layout.search(filter, page).getContent(), page -> total(filter));
            grid.setVisible(total > 0);
            ShortList.fit(grid, total);
            if (total == 0) {
                nothing.add(new EmptyState(
                        getTranslation("programmes.layout.nothingFound"),
                        getTranslation("programmes.layout.nothingFound.hint")));
            }
        });
    }

    private void prepareFilters() {
        text.setClearButtonVisible(true);
        text.setPlaceholder(getTranslation("municipalities.searchHint"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        List<Choice> choices = choices();
        region.setItems(choices);
        region.setItemLabelGenerator(Choice::name);
        region.setPlaceholder(getTranslation("kit.all"));
        region.setClearButtonVisible(true);
        on.setMin(Municipalities.FIRST_DAY);
        state.text("zoek", text)
                .bind("regio", region, LayoutPart::parameter, asked -> chosen(choices, asked))
                .day("op", on, usualDay);
    }

    private static @Nullable String parameter(@Nullable Choice choice) {
        return choice == null ? null : choice.parameter();
    }

    private static @Nullable Choice chosen(List<Choice> choices, Optional<String> asked) {
        return choices.stream()
                .filter(choice -> asked.filter(choice.parameter()::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>(programme.regions().stream()
                .map(known -> new Choice(known.name(), known.id(), known.name()))
                .toList());
        choices.add(new Choice(NONE, null, getTranslation("programmes.region.none")));
        return choices;
    }

    private void prepareGrid() {
        grid.addClassName("gia-list");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(LitRenderer.<LayoutRow>of("<a href=\"gemeenten/${item.code}\">${item.name}</a>")
                        .withProperty("code", row -> row.code().value())
                        .withProperty("name", LayoutRow::name))
                .setHeader(getTranslation("municipalities.name"))
                .setFlexGrow(2);
        grid.addColumn(row ->
                        Optional.ofNullable(row.regionName()).orElseGet(() -> getTranslation("programmes.region.none")))
                .setHeader(getTranslation("programmes.region"))
                .setFlexGrow(2);
        grid.addColumn(LayoutRow::province).setHeader(getTranslation("municipalities.province"));
    }

    private LayoutFilter filter() {
        Choice choice = region.getValue();
        return new LayoutFilter(
                programme.id(),
                on.getOptionalValue().orElse(usualDay),
                choice == null ? null : choice.region(),
                choice != null && choice.region() == null,
                text.getValue());
    }

    private int total(LayoutFilter filter) {
        return (int) layout.search(filter, PageRequest.of(0, 1)).getTotalElements();
    }
}
