package nl.gia.meetings.series;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.gia.meetings.PlanMeeting;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;

/** A checked {@link PlanSeries}: on which days, and what is planned on each. */
record Schedule(Rhythm rhythm, int every, LocalDate first, List<LocalDate> days) {

    static final int MOST = 60;
    private static final int RAREST = 52;

    static Schedule of(PlanSeries typed) {
        LocalDateTime start = typed.meeting().start();
        Rhythm rhythm = typed.rhythm();
        Integer every = typed.every();
        LocalDate until = typed.until();
        Integer times = typed.times();
        FieldErrors errors = new FieldErrors();
        errors.check(start != null, "start", "problem.required");
        errors.check(rhythm != null, "rhythm", "problem.required");
        errors.check(every != null && every >= 1 && every <= RAREST, "every", "series.problem.every", RAREST);
        errors.check(until != null || times != null, times == null ? "times" : "until", "problem.required");
        errors.check(times == null || times >= 1 && times <= MOST, "times", "series.problem.times", MOST);
        if (start == null || rhythm == null || every == null || !errors.isEmpty()) {
            throw new Problem.Invalid(errors.all());
        }
        LocalDate first = start.toLocalDate();
        errors.check(rhythm.fits(first), "rhythm", "series.problem.notLast");
        errors.check(until == null || !until.isBefore(first), "until", "series.problem.untilBeforeFirst");
        List<LocalDate> days = rhythm.from(first, every)
                .takeWhile(day -> until == null || !day.isAfter(until))
                .limit(times == null ? MOST + 1 : times)
                .toList();
        errors.check(days.size() <= MOST, "until", "series.problem.tooMany", MOST);
        errors.throwIfAny();
        return new Schedule(rhythm, every, first, days);
    }

    /** The same meeting on another day. */
    static PlanMeeting on(LocalDate day, PlanMeeting typed) {
        return new PlanMeeting(
                typed.programme(),
                null,
                typed.title(),
                typed.region(),
                typed.themes(),
                moved(typed, typed.start(), day),
                moved(typed, typed.end(), day),
                typed.place(),
                typed.link(),
                typed.format(),
                typed.capacity(),
                typed.host(),
                typed.organiser(),
                typed.example());
    }

    private static @Nullable LocalDateTime moved(PlanMeeting typed, @Nullable LocalDateTime moment, LocalDate day) {
        return typed.start() == null || moment == null
                ? moment
                : moment.plusDays(ChronoUnit.DAYS.between(typed.start().toLocalDate(), day));
    }
}
