package nl.gia.kit;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;

/** Asks for a time of the day, by the quarter. */
public class TimeField extends TimePicker implements TypedField {

    private static final Duration STEP = Duration.ofMinutes(15);

    public TimeField(String label) {
        super(label);
        setLocale(Languages.DUTCH);
        setStep(STEP);
        setI18n(new TimePickerI18n().setBadInputErrorMessage(example()));
    }

    @Override
    public boolean isUnreadable() {
        return isInputUnparsable();
    }

    @Override
    public String example() {
        return getTranslation("day.unreadableTime");
    }
}
