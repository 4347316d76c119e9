package nl.gia.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The public holidays of the Netherlands. */
public final class Holidays {

    private static final int FIRST_KINGS_DAY = 2014;

    private Holidays() {}

    /** The name of the holiday a day is. */
    public static Optional<Message> on(LocalDate day) {
        return Optional.ofNullable(name(day)).map(name -> Message.of("day.holiday." + name));
    }

    private static @Nullable String name(LocalDate day) {
        return switch ((int) ChronoUnit.DAYS.between(easter(day.getYear()), day)) {
            case -2 -> "goodFriday";
            case 0 -> "easter";
            case 1 -> "easterMonday";
            case 39 -> "ascension";
            case 49 -> "whitsun";
            case 50 -> "whitMonday";
            default -> ofTheYear(day);
        };
    }

    private static @Nullable String ofTheYear(LocalDate day) {
        if (day.equals(monarchsDay(day.getYear()))) {
            return day.getYear() < FIRST_KINGS_DAY ? "queensDay" : "kingsDay";
        }
        return switch (day.getMonth()) {
            case JANUARY -> day.getDayOfMonth() == 1 ? "newYear" : null;
            case MAY -> day.getDayOfMonth() == 5 ? "liberation" : null;
            case DECEMBER -> day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26 ? "christmas" : null;
            default -> null;
        };
    }

    // Never on a Sunday.
    private static LocalDate monarchsDay(int year) {
        LocalDate day =
                year < FIRST_KINGS_DAY ? LocalDate.of(year, Month.APRIL, 30) : LocalDate.of(year, Month.APRIL, 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    // The anonymous Gregorian computation, as in Meeus, Astronomical Algorithms.
    private static LocalDate easter(int year) {
        int century = year / 100;
        int moon = (19 * (year % 19) + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int week = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
        int late = (year % 19 + 11 * moon + 22 * week) / 451;
        int day = moon + week - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
