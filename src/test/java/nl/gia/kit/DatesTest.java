package nl.gia.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.gia.shared.Message;
import nl.gia.shared.Period;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final Instant START = Instant.parse("2026-12-03T12:30:00Z");
    private static final Instant END = Instant.parse("2026-12-03T16:00:00Z");

    @Test
    void a_meeting_is_written_with_weekday_year_and_hours_of_amsterdam() {
        assertThat(Dates.meeting(START, END, Languages.DUTCH)).isEqualTo("donderdag 3 december 2026, 13.30–17.00 uur");
        assertThat(Dates.meeting(START, END, Languages.ENGLISH)).isEqualTo("Thursday 3 December 2026, 13:30–17:00");
    }

    @Test
    void whole_years_are_written_as_years() {
        Period years = new Period(LocalDate.of(2008, 1, 1), LocalDate.of(2011, 12, 31));
        assertThat(Dates.period(years, Languages.DUTCH)).isEqualTo("2008 t/m 2011");
        Period days = new Period(LocalDate.of(2008, 1, 2), LocalDate.of(2011, 12, 31));
        assertThat(Dates.period(days, Languages.DUTCH)).isEqualTo("2 januari 2008 t/m 31 december 2011");
    }

    @Test
    void days_and_messages_may_be_arguments_and_years_get_no_point() {
        Texts texts = new Texts();
        assertThat(texts.of(Message.of("problem.tooLong", 2011), Languages.DUTCH))
                .contains("2011");
        assertThat(texts.of(Message.of("problem.tooLong", LocalDate.of(2011, 1, 1)), Languages.DUTCH))
                .contains("1 januari 2011");
        assertThat(texts.of(Message.of("problem.tooLong", 10_000), Languages.DUTCH))
                .contains("10.000");
    }
}
