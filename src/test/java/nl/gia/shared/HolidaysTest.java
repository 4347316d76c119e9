package nl.gia.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, newYear",
        "2027-03-26, goodFriday",
        "2027-03-28, easter",
        "2027-03-29, easterMonday",
        "2027-04-27, kingsDay",
        "2027-05-05, liberation",
        "2027-05-06, ascension",
        "2027-05-16, whitsun",
        "2027-05-17, whitMonday",
        "2027-12-25, christmas",
        "2027-12-26, christmas",
        "2010-04-30, queensDay",
        "2011-04-30, queensDay",
        "2006-04-29, queensDay",
        "2014-04-26, kingsDay",
        "2025-04-26, kingsDay",
        "2038-04-25, easter",
        "2011-04-24, easter",
        "2008-03-23, easter"
    })
    void each_has_its_day(LocalDate day, String name) {
        assertThat(Holidays.on(day)).contains(Message.of("day.holiday." + name));
    }

    @Test
    void other_days_are_none() {
        assertThat(List.of("2025-04-27", "2013-04-27", "2014-04-30", "2027-12-24", "2027-05-04"))
                .allSatisfy(day -> assertThat(Holidays.on(LocalDate.parse(day))).isEmpty());
    }
}
