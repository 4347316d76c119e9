package nl.gia.participation;

import java.time.Clock;
import java.time.LocalDate;
import nl.gia.municipalities.Municipalities;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.Period;
import org.springframework.stereotype.Component;

/** Fills in what was not asked for: the programme's period and reference date, else the last 1 January in it that has come. */
@Component
class ReferencePoints {

    private static final int LAST_YEAR = 9999;

    private final Clock clock;

    ReferencePoints(Clock clock) {
        this.clock = clock;
    }

    ReferencePoint of(ProgrammeRow programme, ReferencePoint.Asked asked) {
        LocalDate from = asked.from() == null ? programme.period().from() : asked.from();
        LocalDate until = asked.until() == null ? programme.period().until() : asked.until();
        LocalDate on = asked.on() == null ? referenceDate(programme) : asked.on();
        new FieldErrors()
                .check(from.getYear() > 0, "from", "problem.unreadable")
                .check(until.getYear() <= LAST_YEAR, "until", "problem.unreadable")
                .check(on.getYear() <= LAST_YEAR, "on", "problem.unreadable")
                .check(!from.isAfter(until), "until", "participation.problem.untilBeforeFrom")
                .check(
                        !on.isBefore(Municipalities.FIRST_DAY),
                        "on",
                        "municipalities.problem.beforeRegister",
                        Municipalities.FIRST_DAY)
                .throwIfAny();
        return new ReferencePoint(on, new Period(from, until));
    }

    private LocalDate referenceDate(ProgrammeRow programme) {
        if (programme.referenceDate() != null) {
            return programme.referenceDate();
        }
        LocalDate today = AmsterdamTime.today(clock);
        Period period = programme.period();
        LocalDate last = today.isBefore(period.until()) ? today : period.until();
        LocalDate newYear = last.withDayOfYear(1);
        return period.includes(newYear) ? newYear : period.from();
    }
}
