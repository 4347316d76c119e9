package nl.gia.attendance.imports.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gia.attendance.imports.CheckedRow;
import nl.gia.attendance.imports.CheckedRow.State;
import nl.gia.attendance.imports.PasteField;
import nl.gia.attendance.imports.PastedRow;
import nl.gia.contacts.ui.PersonFields;
import nl.gia.kit.NarrowColumns;
import nl.gia.kit.Texts;
import nl.gia.municipalities.MunicipalityRow;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.Message;
import org.jspecify.annotations.Nullable;

/** The rows of a pasted list with every problem at its cell, each mended in place or left behind. */
class PastedRows extends Div {

    /** Checks all rows: what is wrong with one can depend on another. */
    @FunctionalInterface
    interface Checking {
        List<CheckedRow> check(List<PastedRow> rows);
    }

    private static final int FEW = 8;
    private static final String CHOICE = """
            <div class="gia-cell"><vaadin-checkbox .checked="${item.chosen}" ?disabled="${item.bad}"
              aria-label="${item.choose}" @change="${choose}"></vaadin-checkbox><span>${item.number}</span>
              ${item.state ? html`<span class="gia-badge ${item.tone}">${item.state}</span>` : ''}
              <small class="gia-problem">${item.problem}</small></div>""";
    // On a phone the cells stand below each other, each under its own heading.
    private static final String HEADING = """
            <small class="gia-when-narrow" aria-hidden="true">${item.heading}</small>""";
    private static final String TEXT = """
            <div class="gia-cell">""" + HEADING + """
              <input type="text" class="gia-input ${item.look}" aria-label="${item.label}" maxlength="254" %s
              aria-invalid="${item.problem ? 'true' : 'false'}" .value="${item.value}"
              @change="${event => edit(event.target.value)}"><small class="gia-problem">${item.problem}</small></div>""";
    private static final String KIND = """
            <div class="gia-cell">""" + HEADING + """
              <select class="gia-input ${item.look}" aria-label="${item.label}"
              aria-invalid="${item.problem ? 'true' : 'false'}" .value="${item.value}"
              @change="${event => edit(event.target.value)}"><option value=""></option>%s</select>
              <small class="gia-problem">${item.problem}</small></div>""";

    private final Checking checking;
    private final List<PastedRow> rows;
    private final Paragraph summary = new Paragraph();
    private final Checkbox onlyBad = new Checkbox(getTranslation("kit.import.onlyBad"));
    // By number, so that a row is the same one however often it is mended.
    private final Grid<Integer> grid = new Grid<>();
    private List<CheckedRow> checked = List.of();
    private Runnable changed = () -> {};

    PastedRows(List<PastedRow> rows, Checking checking) {
        this.rows = new ArrayList<>(rows);
        this.checking = checking;
        this.checked = checking.check(this.rows);
        addClassNames("gia-import-rows", "gia-paste");
        summary.getElement().setAttribute("role", "status");
        onlyBad.addValueChangeListener(ticked -> showItems());
        prepareGrid();
        add(summary, onlyBad, grid);
        showItems();
        tell();
    }

    void onChange(Runnable listener) {
        changed = listener;
        listener.run();
    }

    /** Offered while one types a municipality. */
    void offer(List<MunicipalityRow> municipalities) {
        getElement().appendChild(PasteMunicipalities.offered(municipalities));
    }

    List<CheckedRow> checked() {
        return checked;
    }

    int coming() {
        return (int) checked.stream().filter(CheckedRow::isComing).count();
    }

    int added() {
        return coming() - listed();
    }

    private int listed() {
        return (int) checked.stream()
                .filter(row -> row.isComing() && row.state() == State.LISTED)
                .count();
    }

    /** After something that holds for all rows was chosen. */
    void refresh() {
        List<CheckedRow> before = checked;
        checked = checking.check(rows);
        for (int i = 0; i < checked.size(); i++) {
            if (!checked.get(i).equals(before.get(i))) {
                grid.getDataProvider().refreshItem(i);
            }
        }
        tell();
        changed.run();
    }

    private void change(int number, UnaryOperator<PastedRow> change) {
        rows.set(number, change.apply(rows.get(number)));
        refresh();
    }

    private void tell() {
        long bad = checked.stream().filter(CheckedRow::isBad).count();
        summary.setText(getTranslation("attendance.paste.summary", added(), listed(), checked.size() - coming()));
        onlyBad.setVisible(rows.size() > FEW && (bad > 0 || onlyBad.getValue()));
    }

    private void showItems() {
        List<Integer> items = IntStream.range(0, rows.size())
                .filter(number -> !onlyBad.getValue() || checked.get(number).isBad())
                .boxed()
                .toList();
        grid.setItems(items);
        grid.setAllRowsVisible(items.size() <= FEW);
    }

    private void prepareGrid() {
        grid.addClassName("gia-list");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_COMPACT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        NarrowColumns.giveWay(grid);
        addChoice();
        addText(PasteField.NAME, "contacts.name", "190px", "");
        addText(PasteField.EMAIL, "contacts.email", "200px", "inputmode=\"email\"");
        addText(PasteField.MUNICIPALITY, "contacts.municipality", "150px", "list=\"" + PasteMunicipalities.ID + "\"");
        add(PasteField.KIND, "contacts.kind", "150px", KIND.formatted(kinds()));
        addText(PasteField.ORGANISATION, "contacts.organisation", "160px", "");
        addText(PasteField.FUNCTION, "contacts.function", "140px", "");
        if (rows.stream().anyMatch(row -> !row.text(PasteField.PRESENT).isEmpty())) {
            addText(PasteField.PRESENT, "attendance.columnPresent", "110px", "");
        }
    }

    private void addChoice() {
        grid.addColumn(LitRenderer.<Integer>of(CHOICE)
                        .withProperty("number", number -> number + 1)
                        .withProperty("chosen", number -> at(number).isComing())
                        .withProperty("bad", number -> at(number).isBad())
                        .withProperty("mayChoose", number -> !at(number).isBad())
                        .withProperty("choose", number -> getTranslation("attendance.paste.choose", number + 1))
                        .withProperty("state", this::state)
                        .withProperty("tone", number -> at(number).state() == State.LISTED ? "gia-draft" : "gia-info")
                        .withProperty("problem", number -> show(at(number).problem()))
                        .withFunction("choose", number -> change(number, row -> row.leftOut(!row.leftOut()))))
                .setHeader(getTranslation("kit.import.line"))
                .setWidth("150px")
                .setFlexGrow(0);
    }

    private void addText(PasteField field, String key, String width, String attributes) {
        add(field, key, width, TEXT.formatted(attributes));
    }

    private void add(PasteField field, String key, String width, String template) {
        String header = getTranslation(key);
        grid.addColumn(LitRenderer.<Integer>of(template)
                        .withProperty("value", number -> at(number).text(field))
                        .withProperty("look", number -> at(number).filled().contains(field) ? "gia-filled" : "")
                        .withProperty("heading", number -> header)
                        .withProperty("label", number -> getTranslation("attendance.paste.cell", header, number + 1))
                        .withProperty(
                                "problem", number -> show(at(number).problems().get(field)))
                        .withFunction(
                                "edit",
                                (number, typed) -> change(
                                        number,
                                        row -> row.with(field, typed.get(0).asString()))))
                .setHeader(header)
                .setWidth(width)
                .setFlexGrow(1)
                .setResizable(true);
    }

    private CheckedRow at(int number) {
        return checked.get(number);
    }

    private String state(int number) {
        State state = at(number).state();
        return state == State.NEW ? "" : getTranslation("attendance.paste.state." + state);
    }

    private static String show(@Nullable Message problem) {
        return problem == null ? "" : Texts.show(problem);
    }

    private static String kinds() {
        return Arrays.stream(AttendeeKind.values())
                .map(kind -> "<option value=\"" + kind + "\">" + PersonFields.kind(kind) + "</option>")
                .collect(Collectors.joining());
    }
}
