package nl.gia.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.kit.EmptyState;
import nl.gia.kit.Hint;
import nl.gia.kit.PageHeader;
import nl.gia.meetings.MeetingRights;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.Meetings;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.programmes.Programmes;
import nl.gia.programmes.ui.CurrentProgramme;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The meetings by month, week or as a list. Dragging moves one; it can also be moved on its own page. */
@Route(MeetingNavigation.CALENDAR)
@PermitAll
class CalendarView extends Main implements AfterNavigationObserver, HasDynamicTitle, CalendarSheet.Hand {

    static final String SHAPE = "weergave";
    static final String DAY = "dag";
    private static final int NARROW = 700;

    private final transient Meetings meetings;
    private final transient MeetingRights rights;
    private final transient MeetingTools tools;
    private final transient Programmes programmes;
    private final transient CurrentProgramme current;
    private final transient List<CalendarTool> others;
    private final transient Clock clock;

    private final Div top = new Div();
    private final MeetingFilters filters = new MeetingFilters();
    private final CalendarBar bar = new CalendarBar(this::go);
    private final CalendarSheet sheet = new CalendarSheet(this);
    private final Hint tooMany = new Hint(getTranslation("meetings.calendar.tooMany", Meetings.MOST_IN_CALENDAR));
    private CalendarShape shape = CalendarShape.MAAND;
    private LocalDate day = LocalDate.EPOCH;
    private @Nullable ProgrammeDetails programme;

    CalendarView(
            Meetings meetings,
            MeetingRights rights,
            MeetingTools tools,
            Programmes programmes,
            CurrentProgramme current,
            ObjectProvider<CalendarTool> others,
            Clock clock) {
        this.meetings = meetings;
        this.rights = rights;
        this.tools = tools;
        this.programmes = programmes;
        this.current = current;
        this.others = others.orderedStream().toList();
        this.clock = clock;
        addClassName("gia-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meetings.calendar");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        ProgrammeDetails shown = current.of(asked)
                .map(ProgrammeRow::slug)
                .flatMap(programmes::find)
                .orElse(null);
        programme = shown;
        if (shown == null) {
            removeAll();
            add(
                    new PageHeader(getPageTitle()),
                    new EmptyState(
                            getTranslation("meetings.noProgramme"), getTranslation("meetings.noProgramme.hint")));
            return;
        }
        if (!sheet.isAttached()) {
            add(top, filters, bar, sheet, tooMany, new CalendarLegend());
        }
        shape = asked.getSingleParameter(SHAPE).flatMap(CalendarShape::of).orElseGet(CalendarView::usualShape);
        day = asked.getSingleParameter(DAY)
                .flatMap(CalendarView::parsed)
                .orElseGet(() -> shown.nearest(AmsterdamTime.today(clock)));
        filters.show(shown, asked, AmsterdamTime.today(clock));
        showTop(shown, asked);
        bar.show(shape, day, AmsterdamTime.today(clock));
        refresh();
    }

    @Override
    public void open(String reference) {
        UI.getCurrent().navigate(MeetingNavigation.meeting(reference));
    }

    @Override
    public void pick(LocalDate picked) {
        if (programme != null) {
            tools.plan(programme, picked);
        }
    }

    @Override
    public void move(String reference, int version, LocalDateTime start) {
        new Dragging(meetings, getLocale(), this::refresh).move(reference, version, start);
    }

    private void refresh() {
        ProgrammeDetails shown = programme;
        if (shown == null) {
            return;
        }
        List<MeetingRow> rows = meetings.inCalendar(filters.filter(shown, shape.first(day), shape.last(day)));
        var mayMove = rights.each(Action.WRITE_MEETINGS);
        sheet.show(
                shape,
                day,
                AmsterdamTime.localTimeOf(clock.instant()),
                tools.mayPlan(shown),
                rows.stream()
                        .map(row -> new CalendarEntry(row, row.isOpen() && mayMove.test(row.id(), row.region())))
                        .toList());
        tooMany.setVisible(rows.size() >= Meetings.MOST_IN_CALENDAR);
    }

    private void showTop(ProgrammeDetails shown, QueryParameters asked) {
        PageHeader header = new PageHeader(getTranslation("meetings.menu")).crumb(shown.name());
        Stream<Component> possible = Stream.concat(
                others.stream().map(other -> other.tool(shown, () -> filters.filter(shown, null, null))),
                tools.of(shown, this::refresh).stream());
        top.removeAll();
        top.add(header.tools(possible.toArray(Component[]::new)), new MeetingParts(true, asked));
    }

    private void go(CalendarShape to, LocalDate when) {
        QueryParameters here = UI.getCurrent().getActiveViewLocation().getQueryParameters();
        UI.getCurrent()
                .navigate(
                        MeetingNavigation.CALENDAR,
                        here.excluding(SHAPE, DAY)
                                .merging(SHAPE, to.parameter())
                                .merging(DAY, when.toString()));
    }

    private static CalendarShape usualShape() {
        int width = UI.getCurrent().getPage().getExtendedClientDetails().getWindowInnerWidth();
        return width > 0 && width < NARROW ? CalendarShape.LIJST : CalendarShape.MAAND;
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(date -> date.getYear() > 1900 && date.getYear() < 3000);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
