package nl.gia.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Period;

/** Days and times as one writes them: donderdag 3 december 2026, 13.30–17.00 uur. */
public final class Dates {

    private Dates() {}

    /** donderdag 3 december 2026 */
    public static String weekday(LocalDate day, Locale locale) {
        return format(day, "EEEE d MMMM yyyy", locale);
    }

    /** 3 december 2026 */
    public static String day(LocalDate day, Locale locale) {
        return format(day, "d MMMM yyyy", locale);
    }

    /** do 3 dec 2026, for tables */
    public static String shortDay(LocalDate day, Locale locale) {
        return format(day, "EEE d MMM yyyy", locale).replace(".", "");
    }

    /** dec */
    public static String month(LocalDate day, Locale locale) {
        return format(day, "MMM", locale).replace(".", "");
    }

    /** donderdag */
    public static String weekdayName(LocalDate day, Locale locale) {
        return format(day, "EEEE", locale);
    }

    /** 1 januari 2008 t/m 31 december 2011; whole years as 2008 t/m 2011 */
    public static String period(Period period, Locale locale) {
        boolean wholeYears =
                period.from().getDayOfYear() == 1 && period.until().plusDays(1).getDayOfYear() == 1;
        String join = isDutch(locale) ? " t/m " : " to ";
        if (!wholeYears) {
            return day(period.from(), locale) + join + day(period.until(), locale);
        }
        int first = period.from().getYear();
        int last = period.until().getYear();
        return first == last ? String.valueOf(first) : first + join + last;
    }

    /** november 2026 */
    public static String monthOfYear(LocalDate day, Locale locale) {
        return format(day, "MMMM yyyy", locale);
    }

    /** 13.30 */
    public static String clock(Instant instant, Locale locale) {
        return clock(AmsterdamTime.localTimeOf(instant).toLocalTime(), locale);
    }

    /** 13.30 uur */
    public static String time(Instant instant, Locale locale) {
        return time(AmsterdamTime.localTimeOf(instant).toLocalTime(), locale);
    }

    /** 13.30 uur */
    public static String time(LocalTime time, Locale locale) {
        return clock(time, locale) + (isDutch(locale) ? " uur" : "");
    }

    /** 13.30–17.00 uur */
    public static String times(LocalTime start, LocalTime end, Locale locale) {
        return clock(start, locale) + "–" + time(end, locale);
    }

    /** 13.30–17.00 uur */
    public static String times(Instant start, Instant end, Locale locale) {
        return clock(AmsterdamTime.localTimeOf(start).toLocalTime(), locale) + "–" + time(end, locale);
    }

    /** donderdag 3 december 2026, 13.30–17.00 uur; both days when it ends on another */
    public static String meeting(Instant start, Instant end, Locale locale) {
        LocalDate first = AmsterdamTime.dayOf(start);
        LocalDate last = AmsterdamTime.dayOf(end);
        if (first.equals(last)) {
            return weekday(first, locale) + ", " + times(start, end, locale);
        }
        return moment(start, locale) + " – " + moment(end, locale);
    }

    /** donderdag 3 december 2026, 13.30 uur */
    public static String moment(Instant instant, Locale locale) {
        return weekday(AmsterdamTime.dayOf(instant), locale) + ", " + time(instant, locale);
    }

    private static String clock(LocalTime time, Locale locale) {
        return DateTimeFormatter.ofPattern(isDutch(locale) ? "HH.mm" : "HH:mm", Languages.nearest(locale))
                .format(time);
    }

    private static String format(LocalDate day, String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, Languages.nearest(locale)).format(day);
    }

    private static boolean isDutch(Locale locale) {
        return Languages.nearest(locale).equals(Languages.DUTCH);
    }
}
