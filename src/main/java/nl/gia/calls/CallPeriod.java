package nl.gia.calls;

import java.time.LocalDate;
import nl.gia.participation.ReferencePoint;
import nl.gia.shared.Period;

/** The period of a call list: the year one is in, as far as it is in the programme, unless asked otherwise. */
final class CallPeriod {

    private CallPeriod() {}

    static ReferencePoint.Asked of(Period programme, ReferencePoint.Asked asked, LocalDate today) {
        LocalDate until = asked.until() == null ? lastDay(programme, today) : asked.until();
        LocalDate from = asked.from() == null ? firstDay(programme, until) : asked.from();
        // Always the date of the programme itself: by it one is told whom one may phone.
        return new ReferencePoint.Asked(null, from, until);
    }

    private static LocalDate lastDay(Period programme, LocalDate today) {
        LocalDate near = nearest(programme, today);
        LocalDate endOfYear = LocalDate.of(near.getYear(), 12, 31);
        return endOfYear.isAfter(programme.until()) ? programme.until() : endOfYear;
    }

    private static LocalDate firstDay(Period programme, LocalDate until) {
        LocalDate newYear = until.withDayOfYear(1);
        return newYear.isBefore(programme.from()) && !until.isBefore(programme.from()) ? programme.from() : newYear;
    }

    private static LocalDate nearest(Period programme, LocalDate day) {
        if (day.isBefore(programme.from())) {
            return programme.from();
        }
        return day.isAfter(programme.until()) ? programme.until() : day;
    }
}
