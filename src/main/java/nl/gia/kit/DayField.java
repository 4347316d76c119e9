package nl.gia.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Asks for a day, with the names of months and days in the language of the page. */
public class DayField extends DatePicker implements TypedField {

    public DayField(String label) {
        super(label);
        Locale locale = Languages.nearest(getLocale());
        setLocale(locale);
        setAutoOpen(false);
        setI18n(new DatePickerI18n()
                .setMonthNames(months(locale))
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setDateFormats("d-M-yyyy", "yyyy-MM-dd")
                .setToday(getTranslation("day.today"))
                .setCancel(getTranslation("kit.cancel"))
                .setBadInputErrorMessage(example()));
    }

    // The calendar is for the mouse: one that opens below what is being typed takes the next Tab to itself.
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("""
                if (!this.opensByClick) {
                  this.opensByClick = true;
                  this.addEventListener('click', event =>
                      event.composedPath().includes(this.inputElement) && !this.readonly && this.open());
                }""");
    }

    @Override
    public boolean isUnreadable() {
        return isInputUnparsable();
    }

    @Override
    public String example() {
        return getTranslation("day.unreadable");
    }

    private static List<String> months(Locale locale) {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList();
    }

    /** From Sunday on, as the picker counts. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return IntStream.range(0, DayOfWeek.values().length)
                .mapToObj(DayOfWeek.SUNDAY::plus)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
