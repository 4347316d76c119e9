package nl.gia.meetings.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalTime;
import java.util.List;
import nl.gia.kit.DayField;
import nl.gia.kit.TimeField;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.RegionDetails;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.Period;

/** What is asked of a meeting, the same wherever it is. */
public final class MeetingFields {

    private static final int LONGEST_TITLE = 200;

    /** The regions of a programme in which whoever is at work plans meetings, by name. */
    public static List<String> writable(ProgrammeDetails programme, Access access) {
        return programme.regions().stream()
                .filter(region -> region.active() && access.mayIn(Action.WRITE_MEETINGS, region.id()))
                .map(RegionDetails::name)
                .toList();
    }

    String say(String key) {
        return I18NProvider.translate(key);
    }

    public TextField title() {
        TextField title = new TextField(say("meetings.title"));
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(LONGEST_TITLE);
        return title;
    }

    public ComboBox<String> region(List<String> regions) {
        ComboBox<String> region = new ComboBox<>(say("meetings.region"), regions);
        region.setRequiredIndicatorVisible(true);
        region.setHelperText(say("meetings.regionHint"));
        return region;
    }

    public MultiSelectComboBox<String> themes(List<String> names) {
        MultiSelectComboBox<String> themes = new MultiSelectComboBox<>(say("meetings.themes"), names);
        themes.setRequiredIndicatorVisible(true);
        return themes;
    }

    DayField day(Period programme) {
        DayField day = new DayField(say("meetings.date"));
        day.setRequiredIndicatorVisible(true);
        day.setMin(programme.from());
        day.setMax(programme.until());
        return day;
    }

    /** Day and time are one moment to the service: which of the two is missing only the form knows. */
    static void requireTime(DayField day, TimeField start) {
        new FieldErrors()
                .check(day.isEmpty() || !start.isEmpty(), "startTime", "problem.required")
                .throwIfAny();
    }

    public TimeField time(String key, LocalTime usual) {
        TimeField time = new TimeField(say(key));
        time.setValue(usual);
        time.setRequiredIndicatorVisible(true);
        return time;
    }
}
