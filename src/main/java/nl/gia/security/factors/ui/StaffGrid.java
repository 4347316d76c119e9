package nl.gia.security.factors.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.gia.kit.NarrowColumns;
import nl.gia.security.factors.StaffRow;

/** Staff as rows, who has no second factor first. */
class StaffGrid extends Grid<StaffRow> {

    private static final String RESET = """
            ${item.reset ? html`<vaadin-button theme="small" aria-label="${item.label}" @click="${reset}">${item.reset}</vaadin-button>` : ''}""";
    private static final String PERSON = """
            <div class="gia-row"><div class="gia-cell"><span>${item.name}</span><small>${item.email}</small>
              <small class="gia-when-narrow">${item.has}</small></div>
              <div class="gia-when-narrow gia-tools">%s</div></div>""".formatted(RESET);
    private static final String HAS = """
            <span class="gia-badge ${item.tone}">${item.has}</span>""";

    private final transient Consumer<StaffRow> reset;

    StaffGrid(Consumer<StaffRow> reset) {
        this.reset = reset;
        addClassName("gia-list");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        addColumn(withReset(LitRenderer.of(PERSON))
                        .withProperty("name", StaffRow::name)
                        .withProperty("email", StaffRow::email)
                        .withProperty("has", this::has))
                .setHeader(getTranslation("factors.staff.name"))
                .setFlexGrow(3);
        NarrowColumns.giveWay(
                this,
                addColumn(LitRenderer.<StaffRow>of(HAS)
                                .withProperty("has", this::has)
                                .withProperty("tone", row -> row.hasFactor() ? "gia-ok" : "gia-draft"))
                        .setHeader(getTranslation("factors.staff.has"))
                        .setFlexGrow(2),
                addColumn(withReset(LitRenderer.of(RESET)))
                        .setHeader(getTranslation("kit.actions"))
                        .setWidth("240px")
                        .setFlexGrow(0));
    }

    private LitRenderer<StaffRow> withReset(LitRenderer<StaffRow> renderer) {
        return renderer.withProperty("label", row -> getTranslation("factors.reset.of", row.name()))
                .withProperty("reset", row -> row.hasFactor() ? getTranslation("factors.reset") : "")
                .withFunction("reset", reset::accept);
    }

    private String has(StaffRow row) {
        List<String> factors = new ArrayList<>();
        if (row.hasApp()) {
            factors.add(getTranslation("factors.staff.hasApp"));
        }
        if (row.passkeys() > 0) {
            factors.add(getTranslation("factors.staff.hasPasskeys", row.passkeys()));
        }
        return factors.isEmpty() ? getTranslation("factors.staff.hasNone") : String.join(", ", factors);
    }
}
