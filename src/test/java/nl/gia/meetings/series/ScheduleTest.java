package nl.gia.meetings.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.gia.meetings.PlanMeeting;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 10);

    @Test
    void ends_with_the_last_day_that_is_not_after_its_end() {
        assertThat(Schedule.of(weekly(1, LocalDate.of(2026, 11, 24), null)).days())
                .hasSize(3);
        assertThat(Schedule.of(weekly(1, LocalDate.of(2026, 11, 23), null)).days())
                .hasSize(2);
        assertThat(Schedule.of(weekly(1, FIRST, null)).days()).containsExactly(FIRST);
    }

    @Test
    void has_sixty_meetings_at_most() {
        assertThat(Schedule.of(weekly(1, null, 60)).days()).hasSize(60);
        assertThat(fields(weekly(1, null, 61))).containsExactly("times");
        assertThat(Schedule.of(weekly(1, FIRST.plusWeeks(59), null)).days()).hasSize(60);
        assertThat(fields(weekly(1, FIRST.plusWeeks(60), null))).containsExactly("until");
    }

    @Test
    void everything_missing_or_wrong_is_told_at_its_field() {
        assertThat(fields(new PlanSeries(meeting(null), null, null, null, null)))
                .containsExactly("start", "rhythm", "every", "times");
        assertThat(fields(weekly(0, FIRST, null))).containsExactly("every");
        assertThat(fields(weekly(1, FIRST.minusDays(1), null))).containsExactly("until");
        assertThat(fields(new PlanSeries(meeting(FIRST), Rhythm.LAST_WEEKDAY, 1, null, 5)))
                .containsExactly("rhythm");
    }

    @Test
    void a_meeting_keeps_its_times_and_its_length_on_another_day() {
        PlanMeeting moved = Schedule.on(LocalDate.of(2027, 3, 28), meeting(FIRST));
        assertThat(moved.start()).isEqualTo("2027-03-28T20:00");
        assertThat(moved.end()).isEqualTo("2027-03-29T01:00");
    }

    private static PlanSeries weekly(int every, @Nullable LocalDate until, @Nullable Integer times) {
        return new PlanSeries(meeting(FIRST), Rhythm.WEEKS, every, until, times);
    }

    private static PlanMeeting meeting(@Nullable LocalDate day) {
        LocalDateTime start = day == null ? null : day.atTime(20, 0);
        return new PlanMeeting(
                "gia",
                null,
                "Wonen",
                "Limburg",
                List.of("Wonen"),
                start,
                start == null ? null : start.plusHours(5),
                null,
                null,
                null,
                null,
                null,
                null,
                false);
    }

    private static List<String> fields(PlanSeries typed) {
        Problem.Invalid problem = catchThrowableOfType(Problem.Invalid.class, () -> Schedule.of(typed));
        return problem.errors().stream().map(Problem.FieldError::field).toList();
    }
}
