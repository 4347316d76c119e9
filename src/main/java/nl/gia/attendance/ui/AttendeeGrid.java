package nl.gia.attendance.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.attendance.AttendeeRow;
import nl.gia.contacts.ui.PersonFields;
import nl.gia.kit.NarrowColumns;

/** People at a meeting as rows, read a page at a time. */
class AttendeeGrid extends Grid<AttendeeRow> {

    private static final String PERSON = """
            <div class="gia-cell"><span>${item.name}</span><small>${item.email}</small>
              <small class="gia-when-narrow">${item.about}</small></div>""";
    private static final String STATE = """
            <div class="gia-badges">
              ${item.present ? html`<span class="gia-badge gia-ok">${item.present}</span>` : ''}
              ${item.way ? html`<span class="gia-badge ${item.tone}">${item.way}</span>` : ''}</div>""";
    private static final String MARK = """
            <div class="gia-tools">
              ${item.mayMark ? html`<vaadin-button theme="small" aria-label="${item.markLabel}" @click="${mark}">${item.mark}</vaadin-button>` : ''}
              ${item.mayRemove ? html`<vaadin-button theme="small tertiary icon" aria-label="${item.remove}" title="${item.remove}" @click="${remove}">✕</vaadin-button>` : ''}</div>""";

    AttendeeGrid() {
        addClassName("gia-list");
        setSelectionMode(SelectionMode.NONE);
        setMultiSort(false);
        addColumn(LitRenderer.<AttendeeRow>of(PERSON)
                        .withProperty("name", AttendeeRow::name)
                        .withProperty(
                                "email",
                                row -> row.email() == null ? "" : row.email().value())
                        .withProperty("about", AttendeeGrid::about))
                .setHeader(getTranslation("contacts.name"))
                .setSortProperty("name")
                .setWidth("150px")
                .setFlexGrow(4);
        Column<AttendeeRow> kind = addColumn(row -> PersonFields.kind(row.kind()))
                .setHeader(getTranslation("contacts.kind"))
                .setSortProperty("kind")
                .setFlexGrow(1);
        Column<AttendeeRow> municipality = addColumn(row -> Objects.toString(row.municipalityName(), ""))
                .setHeader(getTranslation("contacts.municipality"))
                .setSortProperty("municipality")
                .setFlexGrow(1);
        Column<AttendeeRow> organisation = addColumn(row -> Objects.toString(row.organisation(), ""))
                .setHeader(getTranslation("contacts.organisation"))
                .setFlexGrow(1);
        addColumn(LitRenderer.<AttendeeRow>of(STATE)
                        .withProperty("present", row -> row.present() ? getTranslation("attendance.present") : "")
                        .withProperty("tone", row -> row.registered() ? "gia-info" : "gia-draft")
                        .withProperty("way", this::way))
                .setHeader(getTranslation("attendance.state"))
                .setSortProperty("present")
                .setWidth("116px")
                .setFlexGrow(0);
        NarrowColumns.giveWay(this, kind, municipality, organisation);
    }

    /** @param mayMark whether presence can be noted already */
    void onWrite(boolean mayMark, Consumer<AttendeeRow> mark, Consumer<AttendeeRow> remove) {
        addColumn(LitRenderer.<AttendeeRow>of(MARK)
                        .withProperty("mayMark", row -> mayMark)
                        .withProperty("mark", this::mark)
                        .withProperty("markLabel", row -> mark(row) + ": " + row.name())
                        .withProperty("mayRemove", row -> !row.present())
                        .withProperty("remove", row -> getTranslation("attendance.remove", row.name()))
                        .withFunction("mark", mark::accept)
                        .withFunction("remove", remove::accept))
                .setHeader(getTranslation("kit.actions"))
                .setWidth(mayMark ? "180px" : "84px")
                .setFlexGrow(0);
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
