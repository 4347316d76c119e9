package nl.gia.meetings.series.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.gia.kit.DayField;
import nl.gia.kit.FormProblems;
import nl.gia.meetings.PlanMeeting;
import nl.gia.meetings.series.PlanSeries;
import nl.gia.meetings.series.Rhythm;
import nl.gia.shared.Period;
import org.jspecify.annotations.Nullable;

/** How a meeting comes back: what is offered follows from its first day, and of the two ends the last one filled in holds. */
class RhythmFields {

    private static final int USUAL_TIMES = 6;

    private final DayField first = new DayField(say("series.first"));
    private final Select<Rhythm> rhythm = new Select<>();
    private final IntegerField every = number("series.every", 1);
    private final IntegerField times = number("series.times", USUAL_TIMES);
    private final DayField until = new DayField(say("series.until"));

    RhythmFields() {
        first.setRequiredIndicatorVisible(true);
        rhythm.setLabel(say("series.rhythm"));
        rhythm.setItemLabelGenerator(this::words);
        until.setClearButtonVisible(true);
        until.setHelperText(say("series.untilHint"));
        first.addValueChangeListener(changed -> offerRhythms());
        every.addValueChangeListener(changed -> rhythm.getDataProvider().refreshAll());
        endOnce();
    }

    DayField first() {
        return first;
    }

    List<Component> others() {
        return List.of(rhythm, every, times, until);
    }

    void lieWithin(Period programme) {
        for (DayField day : List.of(first, until)) {
            day.setMin(programme.from());
            day.setMax(programme.until());
        }
        offerRhythms();
    }

    void onChange(Runnable action) {
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(first, rhythm, every, times, until)) {
            field.addValueChangeListener(changed -> action.run());
        }
    }

    FormProblems problems() {
        return new FormProblems()
                .field("start", first)
                .field("rhythm", rhythm)
                .field("every", every)
                .field("times", times)
                .field("until", until);
    }

    /** Whether there is enough to make days of. */
    boolean isChosen() {
        return !first.isEmpty() && !rhythm.isEmpty();
    }

    PlanSeries of(PlanMeeting meeting) {
        return new PlanSeries(meeting, rhythm.getValue(), every.getValue(), until.getValue(), times.getValue());
    }

    private void endOnce() {
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
    }

    private void offerRhythms() {
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
                : SeriesWords.of(value, every.getOptionalValue().orElse(1), day, first.getLocale());
    }

    private static IntegerField number(String key, int usual) {
        IntegerField field = new IntegerField(say(key));
        field.setValue(usual);
        field.setMin(1);
        field.setStepButtonsVisible(true);
        return field;
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
