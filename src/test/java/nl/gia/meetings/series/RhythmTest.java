package nl.gia.meetings.series;

import static nl.gia.meetings.series.Rhythm.DAY_OF_MONTH;
import static nl.gia.meetings.series.Rhythm.LAST_WEEKDAY;
import static nl.gia.meetings.series.Rhythm.NTH_WEEKDAY;
import static nl.gia.meetings.series.Rhythm.WEEKS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RhythmTest {

    @Test
    void every_two_weeks_over_the_turn_of_the_year() {
        assertThat(days(WEEKS, 2, "2026-12-15", 3)).containsExactly("2026-12-15", "2026-12-29", "2027-01-12");
    }

    @Test
    void every_week_over_the_weekends_the_clock_changes() {
        assertThat(days(WEEKS, 1, "2027-03-21", 3)).containsExactly("2027-03-21", "2027-03-28", "2027-04-04");
        assertThat(days(WEEKS, 1, "2027-10-24", 3)).containsExactly("2027-10-24", "2027-10-31", "2027-11-07");
    }

    @Test
    void every_second_tuesday_of_the_month() {
        assertThat(days(NTH_WEEKDAY, 1, "2026-11-10", 4))
                .containsExactly("2026-11-10", "2026-12-08", "2027-01-12", "2027-02-09");
    }

    @Test
    void the_first_weekday_when_the_month_begins_on_it() {
        assertThat(days(NTH_WEEKDAY, 1, "2026-12-01", 3)).containsExactly("2026-12-01", "2027-01-05", "2027-02-02");
    }

    @Test
    void a_month_without_a_fifth_tuesday_is_passed_over() {
        assertThat(days(NTH_WEEKDAY, 1, "2026-12-29", 4))
                .containsExactly("2026-12-29", "2027-03-30", "2027-06-29", "2027-08-31");
    }

    @Test
    void the_last_tuesday_is_the_fourth_or_the_fifth() {
        assertThat(days(LAST_WEEKDAY, 1, "2026-12-29", 4))
                .containsExactly("2026-12-29", "2027-01-26", "2027-02-23", "2027-03-30");
    }

    @Test
    void a_month_without_a_31st_is_passed_over() {
        assertThat(days(DAY_OF_MONTH, 1, "2027-01-31", 4))
                .containsExactly("2027-01-31", "2027-03-31", "2027-05-31", "2027-07-31");
    }

    @Test
    void a_leap_day_comes_every_four_years() {
        assertThat(days(DAY_OF_MONTH, 12, "2028-02-29", 3)).containsExactly("2028-02-29", "2032-02-29", "2036-02-29");
        assertThat(days(NTH_WEEKDAY, 1, "2028-02-29", 2)).containsExactly("2028-02-29", "2028-05-30");
    }

    @Test
    void every_third_month() {
        assertThat(days(NTH_WEEKDAY, 3, "2026-11-10", 3)).containsExactly("2026-11-10", "2027-02-09", "2027-05-11");
    }

    @Test
    void always_begins_with_its_first_day_and_keeps_to_its_weekday() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        for (LocalDate day = first; day.getYear() == 2026; day = day.plusDays(1)) {
            for (Rhythm rhythm : Rhythm.values()) {
                if (rhythm.fits(day)) {
                    List<LocalDate> days = rhythm.from(day, 1).limit(30).toList();
                    assertThat(days).startsWith(day).isSorted().doesNotHaveDuplicates();
                    DayOfWeek weekday = day.getDayOfWeek();
                    assertThat(rhythm == DAY_OF_MONTH || days.stream().allMatch(d -> d.getDayOfWeek() == weekday))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void the_last_of_a_weekday_begins_on_such_a_day() {
        assertThat(LAST_WEEKDAY.fits(LocalDate.of(2026, 11, 24))).isTrue();
        assertThat(LAST_WEEKDAY.fits(LocalDate.of(2026, 11, 17))).isFalse();
    }

    private static List<String> days(Rhythm rhythm, int every, String first, int times) {
        return rhythm.from(LocalDate.parse(first), every)
                .limit(times)
                .map(LocalDate::toString)
                .toList();
    }
}
