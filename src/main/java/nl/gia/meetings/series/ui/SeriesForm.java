package nl.gia.meetings.series.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.gia.kit.FormProblems;
import nl.gia.kit.TimeField;
import nl.gia.meetings.PlanMeeting;
import nl.gia.meetings.series.PlanSeries;
import nl.gia.meetings.ui.MeetingFields;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.ThemeDetails;
import org.jspecify.annotations.Nullable;

/** A meeting as it would be on its first day, and how it comes back. */
class SeriesForm extends Composite<FormLayout> {

    private static final LocalTime START = LocalTime.of(13, 30);
    private static final LocalTime END = LocalTime.of(17, 0);

    private final transient MeetingFields fields = new MeetingFields();
    private final TextField title = fields.title();
    private final ComboBox<String> region = fields.region(List.of());
    private final MultiSelectComboBox<String> themes = fields.themes(List.of());
    private final TextField place = new TextField(getTranslation("meetings.placeOrLink"));
    private final TimeField start = fields.time("meetings.start", START);
    private final TimeField end = fields.time("meetings.end", END);
    private final transient RhythmFields rhythm = new RhythmFields();
    private @Nullable ProgrammeDetails programme;

    SeriesForm(Runnable save) {
        place.setHelperText(getTranslation("meetings.placeOrLinkHint"));
        Button button = new Button(getTranslation("series.save"), click -> save.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        List<Component> content = new ArrayList<>(List.of(title, region, rhythm.first(), start, end, themes, place));
        content.addAll(rhythm.others());
        Div buttons = new Div(button);
        content.add(buttons);
        FormLayout form = getContent();
        form.add(content);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("440px", 2));
        for (Component wide : List.of(title, themes, place, buttons)) {
            form.setColspan(wide, 2);
        }
    }

    /** @param regions in which one may plan, by name */
    void show(ProgrammeDetails shown, List<String> regions) {
        programme = shown;
        region.setItems(regions);
        if (regions.size() == 1) {
            region.setValue(regions.getFirst());
        }
        themes.setItems(shown.themes().stream().map(ThemeDetails::name).toList());
        rhythm.lieWithin(shown.period());
        title.focus();
    }

    /** What the days follow from. */
    void onSchedule(Runnable action) {
        rhythm.onChange(action);
        region.addValueChangeListener(changed -> action.run());
        start.addValueChangeListener(changed -> action.run());
        end.addValueChangeListener(changed -> action.run());
    }

    boolean hasSchedule() {
        return rhythm.isChosen();
    }

    FormProblems scheduleProblems() {
        return rhythm.problems().field("end", end);
    }

    FormProblems problems() {
        return scheduleProblems()
                .field("title", title)
                .field("region", region)
                .field("themes", themes)
                .field("place", place)
                .field("link", place);
    }

    PlanSeries typed() {
        String where = place.getValue().strip();
        boolean isLink = where.matches("(?i)https?://.*");
        return rhythm.of(new PlanMeeting(
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
                programme != null && programme.example()));
    }

    private @Nullable LocalDateTime at(@Nullable LocalTime time) {
        LocalDate day = rhythm.first().getValue();
        return day == null || time == null ? null : day.atTime(time);
    }
}
