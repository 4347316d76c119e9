package nl.gia.participation.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.stream.Collectors;
import nl.gia.kit.Dates;
import nl.gia.kit.NarrowColumns;
import nl.gia.meetings.ui.MeetingNavigation;
import nl.gia.participation.StateMeeting;

/** Meetings that were held, and the departments that were there. */
class StateGrid extends Grid<StateMeeting> {

    private static final String MEETING = """
            <div class="gia-cell"><a href="${item.href}">${item.title}</a><small>${item.where}</small>
              <span class="gia-when-narrow">${item.who}</span></div>""";

    StateGrid() {
        addClassName("gia-list");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        addColumn(LitRenderer.<StateMeeting>of(MEETING)
                        .withProperty("href", row -> MeetingNavigation.meeting(row.reference()))
                        .withProperty("title", StateMeeting::title)
                        .withProperty("where", row -> Dates.shortDay(row.day(), getLocale()) + " · " + row.region())
                        .withProperty("who", this::who))
                .setHeader(getTranslation("participation.state.meeting"))
                .setFlexGrow(3);
        Column<StateMeeting> who = addColumn(this::who)
                .setHeader(getTranslation("participation.state.departments"))
                .setFlexGrow(3);
        NarrowColumns.giveWay(this, who);
    }

    private String who(StateMeeting meeting) {
        return meeting.departments().isEmpty()
                ? getTranslation("participation.state.nobodyThere")
                : meeting.departments().stream()
                        .map(guest -> getTranslation("participation.state.guest", name(guest), guest.people()))
                        .collect(Collectors.joining(", "));
    }

    private String name(StateMeeting.Guest guest) {
        return guest.department().isEmpty() ? getTranslation("participation.state.unknown") : guest.department();
    }
}
