package nl.gia.meetings.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of the calendar one looks at, and in which form. */
enum CalendarShape {
    MAAND("dayGridMonth"),
    WEEK("timeGridWeek"),
    LIJST("listMonth");

    private final String view;

    CalendarShape(String view) {
        this.view = view;
    }

    static Optional<CalendarShape> of(String parameter) {
        return Arrays.stream(values())
                .filter(shape -> shape.parameter().equals(parameter))
                .findFirst();
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As FullCalendar calls it. */
    String view() {
        return view;
    }

    /** The first day shown around a day. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case MAAND -> monday(day.withDayOfMonth(1));
            case WEEK -> monday(day);
            case LIJST -> day.withDayOfMonth(1);
        };
    }

    LocalDate last(LocalDate day) {
        return switch (this) {
            case MAAND -> monday(day.withDayOfMonth(1)).plusDays(41);
            case WEEK -> monday(day).plusDays(6);
            case LIJST -> day.with(TemporalAdjusters.lastDayOfMonth());
        };
    }

    /** A day of what comes so many after it; before it when negative. */
    LocalDate step(LocalDate day, int steps) {
        return this == WEEK ? day.plusWeeks(steps) : day.withDayOfMonth(1).plusMonths(steps);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
