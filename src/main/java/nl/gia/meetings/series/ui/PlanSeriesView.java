package nl.gia.meetings.series.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.gia.kit.Card;
import nl.gia.kit.Columns;
import nl.gia.kit.DayField;
import nl.gia.kit.EmptyState;
import nl.gia.kit.FormProblems;
import nl.gia.kit.PageHeader;
import nl.gia.meetings.PlanMeeting;
import nl.gia.meetings.series.MeetingSeries;
import nl.gia.meetings.series.PlanSeries;
import nl.gia.meetings.series.Rhythm;
import nl.gia.meetings.series.SeriesId;
import nl.gia.meetings.ui.MeetingFields;
import nl.gia.meetings.ui.MeetingNavigation;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.programmes.Programmes;
import nl.gia.programmes.ThemeDetails;
import nl.gia.programmes.ui.CurrentProgramme;
import nl.gia.security.Access;
import org.jspecify.annotations.Nullable;

/** A meeting as it would be on its first day, how it comes back, and beside it the days that makes. */
@Route(MeetingNavigation.PLAN_SERIES)
@RolesAllowed({"ADMIN", "CMO"})
class PlanSeriesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int USUAL_TIMES = 6;
    private static final LocalTime START = LocalTime.of(13, 30);
    private static final LocalTime END = LocalTime.of(17, 0);

    private final transient MeetingSeries series;
    private final transient Programmes programmes;
    private final transient CurrentProgramme current;
    private final transient Access access;

    private final transient MeetingFields fields = new MeetingFields();
    private final TextField title = fields.title();
    private final ComboBox<String> region = fields.region(List.of());
    private final MultiSelectComboBox<String> themes = fields.themes(List.of());
    private final TextField place = new TextField(getTranslation("meetings.placeOrLink"));
    private final DayField first = new DayField(getTranslation("series.first"));
    private final TimePicker start = fields.time("meetings.start", START);
    private final TimePicker end = fields.time("meetings.end", END);
    private final Select<Rhythm> rhythm = new Select<>();
    private final IntegerField every = new IntegerField(getTranslation("series.every"));
    private final IntegerField times = new IntegerField(getTranslation("series.times"));
    private final DayField until = new DayField(getTranslation("series.until"));
    private final DaysCard days = new DaysCard();
    private @Nullable ProgrammeDetails programme;

    PlanSeriesView(MeetingSeries series, Programmes programmes, CurrentProgramme current, Access access) {
        this.series = series;
        this.programmes = programmes;
        this.current = current;
        this.access = access;
        addClassName("gia-page");
        place.setHelperText(getTranslation("meetings.placeOrLinkHint"));
        first.setRequiredIndicatorVisible(true);
        rhythm.setLabel(getTranslation("series.rhythm"));
        rhythm.setItemLabelGenerator(this::words);
        every.setValue(1);
        every.setMin(1);
        every.setStepButtonsVisible(true);
        times.setValue(USUAL_TIMES);
        times.setMin(1);
        times.setStepButtonsVisible(true);
        until.setClearButtonVisible(true);
        until.setHelperText(getTranslation("series.untilHint"));
        listen();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("series.planTitle");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        Optional<ProgrammeDetails> found = current.of(event.getLocation().getQueryParameters())
                .map(ProgrammeRow::slug)
                .flatMap(programmes::find);
        PageHeader header =
                new PageHeader(getPageTitle()).crumb(getTranslation("meetings.menu"), MeetingNavigation.meetings());
        if (found.isEmpty()) {
            add(
                    header,
                    new EmptyState(
                            getTranslation("meetings.noProgramme"), getTranslation("meetings.noProgramme.hint")));
            return;
        }
        prepare(found.get());
        add(header.crumb(found.get().name()), new Columns(new Card(form()), days));
        title.focus();
    }

    private void prepare(ProgrammeDetails shown) {
        programme = shown;
        List<String> regions = MeetingFields.writable(shown, access);
        region.setItems(regions);
        if (regions.size() == 1) {
            region.setValue(regions.getFirst());
        }
        themes.setItems(shown.themes().stream().map(ThemeDetails::name).toList());
        for (DayField day : List.of(first, until)) {
            day.setMin(shown.period().from());
            day.setMax(shown.period().until());
        }
        showRhythms();
    }

    private FormLayout form() {
        Button save = new Button(getTranslation("series.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        FormLayout form =
                new FormLayout(title, region, first, start, end, themes, place, rhythm, every, times, until, save);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("440px", 2));
        form.setColspan(title, 2);
        form.setColspan(themes, 2);
        form.setColspan(place, 2);
        form.setColspan(save, 2);
        return form;
    }

    private void listen() {
        first.addValueChangeListener(changed -> {
            showRhythms();
            preview();
        });
        every.addValueChangeListener(changed -> rhythm.getDataProvider().refreshAll());
        // It ends on a day or after so many times: the last one filled in holds.
        until.addValueChangeListener(changed -> {
            if (!until.isEmpty()) {
                times.clear();
            } else if (times.isEmpty()) {
                times.setValue(USUAL_TIMES);
            }
        });
        times.addValueChangeListener(changed -> {
            if (!times.isEmpty()) {
                until.clear();
            }
        });
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(region, start, end, rhythm, every, times, until)) {
            field.addValueChangeListener(changed -> preview());
        }
    }

    private void showRhythms() {
        LocalDate day = first.getValue();
        List<Rhythm> fitting = Arrays.stream(Rhythm.values())
                .filter(each -> day != null && each.fits(day))
                .toList();
        Rhythm before = rhythm.getValue();
        rhythm.setItems(fitting);
        rhythm.setEnabled(day != null);
        if (day != null) {
            rhythm.setValue(before != null && fitting.contains(before) ? before : Rhythm.NTH_WEEKDAY);
        }
    }

    private String words(@Nullable Rhythm value) {
        LocalDate day = first.getValue();
        return value == null || day == null
                ? ""
                : SeriesWords.of(value, every.getOptionalValue().orElse(1), day, getLocale());
    }

    private void preview() {
        days.show(List.of());
        if (!first.isEmpty() && !rhythm.isEmpty()) {
            schedule(new FormProblems()).attempt(() -> days.show(series.preview(typed())));
        }
    }

    private void save() {
        FormProblems problems = schedule(new FormProblems()
                .field("title", title)
                .field("region", region)
                .field("themes", themes)
                .field("place", place)
                .field("link", place));
        problems.attempt(() -> {
            SeriesId made = series.plan(typed(), days.chosen());
            UI.getCurrent().navigate(SeriesAddress.of(made));
        });
    }

    private FormProblems schedule(FormProblems problems) {
        return problems.field("start", first)
                .field("end", end)
                .field("rhythm", rhythm)
                .field("every", every)
                .field("times", times)
                .field("until", until);
    }

    private PlanSeries typed() {
        return new PlanSeries(meeting(), rhythm.getValue(), every.getValue(), until.getValue(), times.getValue());
    }

    private PlanMeeting meeting() {
        String where = place.getValue().strip();
        boolean isLink = where.matches("(?i)https?://.*");
        return new PlanMeeting(
                programme == null ? null : programme.slug(),
                null,
                title.getValue(),
                region.getValue(),
                List.copyOf(themes.getValue()),
                at(start.getValue()),
                at(end.getValue()),
                isLink ? null : where,
                isLink ? where : null,
                null,
                null,
                null,
                null,
                programme != null && programme.example());
    }

    private @Nullable LocalDateTime at(@Nullable LocalTime time) {
        return first.getValue() == null || time == null
                ? null
                : first.getValue().atTime(time);
    }
}
