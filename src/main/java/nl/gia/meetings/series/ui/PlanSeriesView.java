package nl.gia.meetings.series.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.gia.kit.Card;
import nl.gia.kit.Columns;
import nl.gia.kit.EmptyState;
import nl.gia.kit.PageHeader;
import nl.gia.kit.UnsavedChanges;
import nl.gia.meetings.series.MeetingSeries;
import nl.gia.meetings.series.SeriesId;
import nl.gia.meetings.ui.MeetingFields;
import nl.gia.meetings.ui.MeetingNavigation;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.programmes.Programmes;
import nl.gia.programmes.ui.CurrentProgramme;
import nl.gia.security.Access;

/** Asks for a series, and shows beside it the days that makes. */
@Route(MeetingNavigation.PLAN_SERIES)
@RolesAllowed({"ADMIN", "CMO"})
class PlanSeriesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient MeetingSeries series;
    private final transient Programmes programmes;
    private final transient CurrentProgramme current;
    private final transient Access access;

    private final SeriesForm form = new SeriesForm(this::save);
    private final transient UnsavedChanges changes = UnsavedChanges.of(form);
    private final DaysCard days = new DaysCard();

    PlanSeriesView(MeetingSeries series, Programmes programmes, CurrentProgramme current, Access access) {
        this.series = series;
        this.programmes = programmes;
        this.current = current;
        this.access = access;
        addClassName("gia-page");
        form.onSchedule(this::preview);
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
        ProgrammeDetails shown = found.get();
        add(header.crumb(shown.name()), new Columns(new Card(form), days));
        form.show(shown, MeetingFields.writable(shown, access));
        changes.remember();
    }

    private void preview() {
        days.show(List.of());
        if (form.hasSchedule()) {
            form.scheduleProblems().attempt(() -> days.show(series.preview(form.typed())));
        }
    }

    private void save() {
        changes.saving(() -> form.problems().attempt(() -> {
            SeriesId made = series.plan(form.typed(), days.chosen());
            UI.getCurrent().navigate(SeriesAddress.of(made));
        }));
    }
}
