package nl.gia.meetings.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.meetings.PlanMeeting;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.RegionDetails;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Holidays;
import nl.gia.shared.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in the way of a meeting on a day, and what one may not have thought of. */
@Component
class SeriesCheck {

    private final SeriesQueries queries;
    private final Access access;

    SeriesCheck(SeriesQueries queries, Access access) {
        this.queries = queries;
        this.access = access;
    }

    List<SeriesDay> days(Schedule schedule, PlanMeeting typed, ProgrammeDetails programme) {
        Map<LocalDate, String> busy = Optional.ofNullable(typed.region())
                .flatMap(programme::region)
                .map(RegionDetails::id)
                .map(region -> {
                    access.require(Action.WRITE_MEETINGS, region);
                    return queries.busy(region, schedule.days());
                })
                .orElse(Map.of());
        return schedule.days().stream()
                .map(day -> new SeriesDay(day, problems(Schedule.on(day, typed), programme), hints(day, busy.get(day))))
                .toList();
    }

    private static List<Message> problems(PlanMeeting thatDay, ProgrammeDetails programme) {
        List<Message> problems = new ArrayList<>();
        if (isOutside(thatDay.start(), programme) || isOutside(thatDay.end(), programme)) {
            problems.add(Message.of("meetings.problem.outsideProgramme", programme.period()));
        }
        if (isSkipped(thatDay.start()) || isSkipped(thatDay.end())) {
            problems.add(Message.of("meetings.problem.skippedTime"));
        }
        return problems;
    }

    private static List<Message> hints(LocalDate day, @Nullable String busy) {
        List<Message> hints = new ArrayList<>();
        Holidays.on(day).ifPresent(hints::add);
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            hints.add(Message.of("series.hint.weekend"));
        }
        if (busy != null) {
            hints.add(Message.of("series.hint.busy", busy));
        }
        return hints;
    }

    private static boolean isOutside(@Nullable LocalDateTime moment, ProgrammeDetails programme) {
        return moment != null && !programme.period().includes(moment.toLocalDate());
    }

    private static boolean isSkipped(@Nullable LocalDateTime moment) {
        return moment != null && AmsterdamTime.instantOf(moment).isEmpty();
    }
}
