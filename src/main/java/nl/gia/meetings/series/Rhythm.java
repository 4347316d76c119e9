package nl.gia.meetings.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a series comes back: as its first day lies in the week or in the month. */
public enum Rhythm {
    WEEKS,
    NTH_WEEKDAY,
    LAST_WEEKDAY,
    DAY_OF_MONTH;

    private static final int DAYS_IN_WEEK = 7;

    /** Whether a day can be the first of such a series. */
    public boolean fits(LocalDate first) {
        return this != LAST_WEEKDAY || first.equals(first.with(TemporalAdjusters.lastInMonth(first.getDayOfWeek())));
    }

    /** The how manieth of its weekday a day is in its month, from 1. */
    public static int nth(LocalDate day) {
        return (day.getDayOfMonth() - 1) / DAYS_IN_WEEK + 1;
    }

    /**
     * Without end, in order. A month without such a day is passed over.
     *
     * @param every so many weeks or months
     */
    Stream<LocalDate> from(LocalDate first, int every) {
        return IntStream.iterate(0, step -> step + every)
                .mapToObj(step -> day(first, step))
                .flatMap(Optional::stream);
    }

    private Optional<LocalDate> day(LocalDate first, int step) {
        YearMonth month = YearMonth.from(first).plusMonths(step);
        DayOfWeek weekday = first.getDayOfWeek();
        return switch (this) {
            case WEEKS -> Optional.of(first.plusWeeks(step));
            case NTH_WEEKDAY ->
                Optional.of(month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth(first), weekday)))
                        .filter(day -> YearMonth.from(day).equals(month));
            case LAST_WEEKDAY -> Optional.of(month.atDay(1).with(TemporalAdjusters.lastInMonth(weekday)));
            case DAY_OF_MONTH ->
                month.isValidDay(first.getDayOfMonth())
                        ? Optional.of(month.atDay(first.getDayOfMonth()))
                        : Optional.empty();
        };
    }
}
