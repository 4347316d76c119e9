package nl.gia.kit;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gia.shared.LineError;
import nl.gia.shared.files.ImportFormat;
import nl.gia.shared.files.ImportPreview;

/** The rows of a file with every problem at its cell; one chooses which of the good ones come in. */
class ImportRows extends Div {

    /** More are not shown, and not chosen one by one. */
    static final int MOST = 1_000;

    private static final int FEW = 8;
    private static final String CHOICE = """
            <div class="gia-cell"><vaadin-checkbox .checked="${item.chosen}" ?disabled="${item.bad}"
              aria-label="${item.choose}" @change="${choose}"></vaadin-checkbox><span>${item.line}</span>
              <small class="gia-problem">${item.problem}</small></div>""";
    private static final String CELL = """
            <div class="gia-cell"><span>${item.value}</span><small class="gia-problem">${item.problem}</small></div>""";

    private final ImportPreview preview;
    private final ImportFormat format;
    private final Map<Integer, Map<Integer, String>> problems = new HashMap<>();
    private final Map<Integer, String> rowProblems = new HashMap<>();
    private final List<LineError> homeless;
    private final Set<Integer> leftOut = new HashSet<>();
    private final Grid<ImportPreview.Row> grid = new Grid<>();
    private Runnable changed = () -> {};

    /** @param leftOut the lines one did not choose before */
    ImportRows(ImportPreview preview, ImportFormat format, List<LineError> errors, Set<Integer> leftOut) {
        this.preview = preview;
        this.format = format;
        Set<Integer> lines =
                preview.rows().stream().map(ImportPreview.Row::line).collect(Collectors.toSet());
        homeless =
                errors.stream().filter(error -> !lines.contains(error.line())).toList();
        errors.forEach(this::place);
        this.leftOut.addAll(leftOut);
        this.leftOut.addAll(problems.keySet());
        this.leftOut.addAll(rowProblems.keySet());
        addClassName("gia-import-rows");
        prepareGrid();
        int bad = bad();
        if (bad > 0 && bad < preview.rows().size() && preview.rows().size() > FEW) {
            add(onlyBad());
        }
        add(grid);
    }

    /** What belongs to no row that is shown, such as a missing column. */
    List<LineError> homeless() {
        return homeless;
    }

    int bad() {
        Set<Integer> bad = new HashSet<>(problems.keySet());
        bad.addAll(rowProblems.keySet());
        return bad.size();
    }

    Set<Integer> leftOut() {
        return Set.copyOf(leftOut);
    }

    void onChoice(Runnable listener) {
        changed = listener;
        listener.run();
    }

    private void place(LineError error) {
        String column = error.column();
        int place = column == null ? -1 : columns().indexOf(column);
        String text = Texts.show(error.text());
        if (place < 0) {
            rowProblems.merge(error.line(), text, (one, other) -> one + " " + other);
            return;
        }
        String told = format == ImportFormat.XLSX ? ImportPreview.letters(place) + error.line() + ": " + text : text;
        problems.computeIfAbsent(error.line(), line -> new HashMap<>())
                .merge(place, told, (one, other) -> one + " " + other);
    }

    private List<String> columns() {
        return preview.header().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private void prepareGrid() {
        grid.addClassName("gia-list");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_COMPACT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(LitRenderer.<ImportPreview.Row>of(CHOICE)
                        .withProperty("line", ImportPreview.Row::line)
                        .withProperty("chosen", row -> !leftOut.contains(row.line()))
                        .withProperty("bad", this::isBad)
                        .withProperty("mayChoose", row -> !isBad(row))
                        .withProperty("choose", row -> getTranslation("kit.import.choose", row.line()))
                        .withProperty("problem", row -> rowProblems.getOrDefault(row.line(), ""))
                        .withFunction("choose", this::choose))
                .setHeader(getTranslation("kit.import.line"))
                .setWidth(rowProblems.isEmpty() ? "96px" : "220px")
                .setFlexGrow(0);
        for (int i = 0; i < preview.header().size(); i++) {
            addColumn(i);
        }
        grid.setItems(preview.rows());
        grid.setAllRowsVisible(preview.rows().size() <= FEW);
    }

    private void addColumn(int place) {
        String name = preview.header().get(place);
        String header = format == ImportFormat.XLSX ? ImportPreview.letters(place) + " · " + name : name;
        grid.addColumn(LitRenderer.<ImportPreview.Row>of(CELL)
                        .withProperty("value", row -> row.value(place))
                        .withProperty("problem", row -> problem(row, place)))
                .setHeader(header)
                .setWidth("150px")
                .setFlexGrow(1)
                .setResizable(true);
    }

    private String problem(ImportPreview.Row row, int place) {
        return problems.getOrDefault(row.line(), Map.of()).getOrDefault(place, "");
    }

    private boolean isBad(ImportPreview.Row row) {
        return problems.containsKey(row.line()) || rowProblems.containsKey(row.line());
    }

    private void choose(ImportPreview.Row row) {
        if (isBad(row)) {
            return;
        }
        if (!leftOut.remove(row.line())) {
            leftOut.add(row.line());
        }
        grid.getDataProvider().refreshItem(row);
        changed.run();
    }

    private Checkbox onlyBad() {
        Checkbox only = new Checkbox(getTranslation("kit.import.onlyBad"));
        only.addValueChangeListener(ticked -> grid.setItems(preview.rows().stream()
                .filter(row -> !ticked.getValue() || isBad(row))
                .toList()));
        return only;
    }
}
