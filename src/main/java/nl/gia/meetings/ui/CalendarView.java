package nl.gia.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
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
import java.util.Locale;
import java.util.Optional;
import nl.gia.kit.Confirm;
import nl.gia.kit.Dates;
import nl.gia.kit.EmptyState;
import nl.gia.kit.Hint;
import nl.gia.kit.Notices;
import nl.gia.kit.PageHeader;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingRights;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.MeetingStatus;
import nl.gia.meetings.Meetings;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.programmes.Programmes;
import nl.gia.programmes.ui.CurrentProgramme;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Period;
import org.jspecify.annotations.Nullable;

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
    private final transient Clock clock;

    private final Div top = new Div();
    private final MeetingFilters filters = new MeetingFilters();
    private final Div bar = new Div();
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
            Clock clock) {
        this.meetings = meetings;
        this.rights = rights;
        this.tools = tools;
        this.programmes = programmes;
        this.current = current;
        this.clock = clock;
        addClassName("gia-page");
        bar.addClassName("gia-calendar-bar");
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
            add(top, filters, bar, sheet, tooMany, legend());
        }
        shape = asked.getSingleParameter(SHAPE).flatMap(CalendarShape::of).orElseGet(CalendarView::usualShape);
        day = asked.getSingleParameter(DAY)
                .flatMap(CalendarView::parsed)
                .orElseGet(() -> shown.nearest(AmsterdamTime.today(clock)));
        filters.show(shown, asked);
        showTop(shown, asked);
        showBar();
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

    /** A draft at once; what others can see already only after asking. */
    @Override
    public void move(String reference, int version, LocalDateTime start) {
        Optional<MeetingRow> meeting = meetings.find(reference).map(MeetingDetails::row);
        if (meeting.map(MeetingRow::status)
                .filter(MeetingStatus.PUBLISHED::equals)
                .isEmpty()) {
            moveNow(reference, version, start);
            return;
        }
        refresh();
        Confirm.ask(
                "meetings.calendar.moving",
                () -> moveNow(reference, version, start),
                meeting.get().title(),
                Dates.weekday(start.toLocalDate(), getLocale()));
    }

    private void moveNow(String reference, int version, LocalDateTime start) {
        Notices.attempt(() -> {
            LocalDateTime before = meetings.find(reference)
                    .map(found -> AmsterdamTime.localTimeOf(found.row().start()))
                    .orElse(start);
            MeetingRow moved = meetings.move(reference, version, start).row();
            Notices.undoable(
                    "meetings.calendar.moved",
                    () -> {
                        meetings.move(reference, moved.version(), before);
                        refresh();
                    },
                    moved.title(),
                    Dates.meeting(moved.start(), moved.end(), getLocale()));
        });
        // What was refused goes back to where it was.
        refresh();
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
        List<Component> possible = tools.of(shown, this::refresh);
        top.removeAll();
        top.add(
                possible.isEmpty() ? header : header.tools(possible.toArray(Component[]::new)),
                new MeetingParts(true, asked));
    }

    private void showBar() {
        H2 title = new H2(title());
        title.getElement().setAttribute("aria-live", "polite");
        Div steps = new Div(
                step("‹", "meetings.calendar.before", shape.step(day, -1)),
                new Button(getTranslation("day.today"), click -> go(shape, AmsterdamTime.today(clock))),
                step("›", "meetings.calendar.after", shape.step(day, 1)));
        steps.addClassName("gia-tools");
        Div shapes = new Div();
        shapes.addClassNames("gia-tools", "gia-shapes");
        for (CalendarShape each : CalendarShape.values()) {
            Button button = new Button(getTranslation("meetings.calendar.shape." + each), click -> go(each, day));
            button.getElement().setAttribute("aria-pressed", String.valueOf(each == shape));
            shapes.add(button);
        }
        bar.removeAll();
        bar.add(steps, title, shapes);
    }

    private Button step(String sign, String key, LocalDate to) {
        Button button = new Button(sign, click -> go(shape, to));
        button.setAriaLabel(getTranslation(key));
        button.addThemeVariants(ButtonVariant.LUMO_ICON);
        return button;
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

    private String title() {
        return shape == CalendarShape.WEEK
                ? Dates.period(new Period(shape.first(day), shape.last(day)), getLocale())
                : Dates.monthOfYear(day, getLocale());
    }

    private UnorderedList legend() {
        UnorderedList legend = new UnorderedList();
        legend.addClassName("gia-legend");
        for (MeetingStatus status : MeetingStatus.values()) {
            Span sign = new Span(MeetingWords.sign(status));
            sign.addClassNames("gia-entry", "gia-entry-" + status.name().toLowerCase(Locale.ROOT));
            sign.getElement().setAttribute("aria-hidden", "true");
            legend.add(new ListItem(sign, new Span(MeetingWords.of(status))));
        }
        return legend;
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
