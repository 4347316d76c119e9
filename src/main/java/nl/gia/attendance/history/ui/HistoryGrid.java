package nl.gia.attendance.history.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.attendance.history.AttendedMeeting;
import nl.gia.contacts.ui.PersonFields;
import nl.gia.kit.Dates;
import nl.gia.kit.NarrowColumns;
import nl.gia.kit.Tone;
import nl.gia.meetings.ui.MeetingNavigation;

/** The meetings of one person as rows, read a page at a time. */
class HistoryGrid extends Grid<AttendedMeeting> {

    private static final String STATE = """
            <span class="gia-badge ${item.tone}">${item.state}</span>""";
    private static final String MEETING = """
            <div class="gia-row"><div class="gia-cell"><a href="${item.href}">${item.title}</a>
              <small>${item.where}</small><small class="gia-when-narrow">${item.as}</small></div>
              <div class="gia-when-narrow gia-tools">%s</div></div>""".formatted(STATE);

    HistoryGrid() {
        addClassName("gia-list");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        addColumn(withState(LitRenderer.of(MEETING))
                        .withProperty("href", row -> MeetingNavigation.meeting(row.reference()))
                        .withProperty("title", AttendedMeeting::title)
                        .withProperty("where", row -> Dates.shortDay(row.day(), getLocale()) + " · " + row.region())
                        .withProperty("as", HistoryGrid::as))
                .setHeader(getTranslation("history.meeting"))
                .setFlexGrow(3);
        Column<AttendedMeeting> as = addColumn(HistoryGrid::as)
                .setHeader(getTranslation("history.as"))
                .setFlexGrow(2);
        Column<AttendedMeeting> state = addColumn(withState(LitRenderer.of(STATE)))
                .setHeader(getTranslation("attendance.state"))
                .setWidth("170px")
                .setFlexGrow(0);
        NarrowColumns.giveWay(this, as, state);
    }

    private LitRenderer<AttendedMeeting> withState(LitRenderer<AttendedMeeting> renderer) {
        return renderer.withProperty("state", row -> getTranslation("history.how." + row.how()))
                .withProperty("tone", row -> tone(row).className());
    }

    private static Tone tone(AttendedMeeting row) {
        return switch (row.how()) {
            case PRESENT, WALKED_IN -> Tone.OK;
            case TO_COME -> Tone.INFO;
            case ABSENT, CANCELLED -> Tone.DRAFT;
        };
    }

    private static String as(AttendedMeeting row) {
        return Stream.of(PersonFields.kind(row.kind()), row.municipality(), row.organisation())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
