package nl.gia.attendance.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.attendance.AttendeeRow;
import nl.gia.contacts.ui.PersonFields;
import nl.gia.kit.NarrowColumns;
import org.jspecify.annotations.Nullable;

/** People at a meeting as rows, read a page at a time. */
class AttendeeGrid extends Grid<AttendeeRow> {

    private static final String STATE = """
            ${item.present ? html`<span class="gia-badge gia-ok">${item.present}</span>` : ''}
            ${item.way ? html`<span class="gia-badge ${item.tone}">${item.way}</span>` : ''}""";
    private static final String BUTTONS = """
            ${item.mayMark ? html`<vaadin-button theme="small" aria-label="${item.markLabel}" @click="${mark}">${item.mark}</vaadin-button>` : ''}
            ${item.mayWrite ? html`<vaadin-button theme="small tertiary icon" aria-label="${item.correct}" title="${item.correct}" @click="${correct}">✎</vaadin-button>` : ''}
            ${item.mayRemove ? html`<vaadin-button theme="small tertiary icon" aria-label="${item.remove}" title="${item.remove}" @click="${remove}">✕</vaadin-button>` : ''}""";
    // On a phone this one column holds all of them.
    private static final String PERSON = """
            <div class="gia-row"><div class="gia-cell"><span>${item.name}</span><small>${item.email}</small>
              <small class="gia-when-narrow">${item.about}</small></div>
              <div class="gia-when-narrow gia-tools">%s%s</div></div>""".formatted(STATE, BUTTONS);

    private final boolean mayWrite;
    private final boolean mayMark;
    private final Consumer<AttendeeRow> mark;
    private final Consumer<AttendeeRow> correct;
    private final Consumer<AttendeeRow> remove;

    /** @param mayMark whether presence can be noted already */
    AttendeeGrid(
            boolean mayWrite,
            boolean mayMark,
            Consumer<AttendeeRow> mark,
            Consumer<AttendeeRow> correct,
            Consumer<AttendeeRow> remove) {
        this.mayWrite = mayWrite;
        this.mayMark = mayMark;
        this.mark = mark;
        this.correct = correct;
        this.remove = remove;
        addClassName("gia-list");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setMultiSort(false);
        addPerson();
        NarrowColumns.giveWay(
                this,
                text("kind", row -> PersonFields.kind(row.kind())).setSortProperty("kind"),
                text("municipality", AttendeeRow::municipalityName).setSortProperty("municipality"),
                text("organisation", AttendeeRow::organisation));
        addState();
        if (mayWrite) {
            addButtons();
        }
    }

    private void addPerson() {
        addColumn(withButtons(withState(LitRenderer.of(PERSON)))
                        .withProperty("name", AttendeeRow::name)
                        .withProperty("email", row -> Objects.toString(row.email(), ""))
                        .withProperty("about", AttendeeGrid::about))
                .setHeader(getTranslation("contacts.name"))
                .setSortProperty("name")
                .setWidth("150px")
                .setFlexGrow(2);
    }

    private Column<AttendeeRow> text(String name, ValueProvider<AttendeeRow, @Nullable String> value) {
        return addColumn(row -> Objects.toString(value.apply(row), ""))
                .setHeader(getTranslation("contacts." + name))
                .setFlexGrow(1);
    }

    private void addState() {
        Column<AttendeeRow> state = addColumn(withState(LitRenderer.of("<div class=\"gia-tools\">" + STATE + "</div>")))
                .setHeader(getTranslation("attendance.state"))
                .setSortProperty("present")
                .setWidth("116px")
                .setFlexGrow(0);
        NarrowColumns.giveWay(this, state);
    }

    private void addButtons() {
        Column<AttendeeRow> buttons = addColumn(
                        withButtons(LitRenderer.of("<div class=\"gia-tools\">" + BUTTONS + "</div>")))
                .setHeader(getTranslation("kit.actions"))
                .setWidth(mayMark ? "236px" : "124px")
                .setFlexGrow(0);
        NarrowColumns.giveWay(this, buttons);
    }

    private LitRenderer<AttendeeRow> withButtons(LitRenderer<AttendeeRow> renderer) {
        return renderer.withProperty("mayMark", row -> mayMark)
                .withProperty("mark", this::mark)
                .withProperty("markLabel", row -> mark(row) + ": " + row.name())
                .withProperty("mayWrite", row -> mayWrite)
                .withProperty("correct", row -> getTranslation("attendance.correct", row.name()))
                .withProperty("mayRemove", row -> mayWrite && !row.present())
                .withProperty("remove", row -> getTranslation("attendance.remove", row.name()))
                .withFunction("mark", mark::accept)
                .withFunction("correct", correct::accept)
                .withFunction("remove", remove::accept);
    }

    private LitRenderer<AttendeeRow> withState(LitRenderer<AttendeeRow> renderer) {
        return renderer.withProperty("present", row -> row.present() ? getTranslation("attendance.present") : "")
                .withProperty("tone", row -> row.registered() ? "gia-info" : "gia-draft")
                .withProperty("way", this::way);
    }

    private String mark(AttendeeRow row) {
        return getTranslation(row.present() ? "attendance.unmark" : "attendance.mark");
    }

    private String way(AttendeeRow row) {
        if (!row.registered()) {
            return getTranslation("attendance.walkedIn");
        }
        return row.present() ? "" : getTranslation("attendance.registered");
    }

    // On a phone this line stands in for the columns that gave way.
    private static String about(AttendeeRow row) {
        return Stream.of(PersonFields.kind(row.kind()), row.municipalityName(), row.organisation())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
