package nl.gia.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.gia.participation.ReferencePoint;
import nl.gia.shared.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallPeriodTest {

    private static final Period PROGRAMME = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2029, 6, 30));

    @ParameterizedTest
    @CsvSource({
        "2027-11-24, , , 2027-01-01, 2027-12-31",
        "2026-11-24, , , 2026-03-01, 2026-12-31",
        "2029-02-01, , , 2029-01-01, 2029-06-30",
        "2031-02-01, , , 2029-01-01, 2029-06-30",
        "2020-02-01, , , 2026-03-01, 2026-12-31",
        "2027-11-24, , 2026-12-31, 2026-03-01, 2026-12-31",
        "2027-11-24, 2026-05-01, , 2026-05-01, 2027-12-31",
        "2027-11-24, 2026-05-01, 2026-08-31, 2026-05-01, 2026-08-31"
    })
    void it_is_the_current_year_of_the_programme_unless_asked_otherwise(
            LocalDate today,
            @Nullable LocalDate askedFrom,
            @Nullable LocalDate askedUntil,
            LocalDate from,
            LocalDate until) {
        var asked = new ReferencePoint.Asked(LocalDate.of(2010, 1, 1), askedFrom, askedUntil);
        assertThat(CallPeriod.of(PROGRAMME, asked, today)).isEqualTo(new ReferencePoint.Asked(null, from, until));
    }
}
