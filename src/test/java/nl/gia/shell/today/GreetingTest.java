package nl.gia.shell.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreetingTest extends ViewTest {

    @ParameterizedTest
    @CsvSource({
        "00:00, Anna Janssen, 'Goedemorgen, Anna'",
        "11:59, Anna Janssen, 'Goedemorgen, Anna'",
        "12:00, Anna Janssen, 'Goedemiddag, Anna'",
        "17:59, Anna Janssen, 'Goedemiddag, Anna'",
        "18:00, Anna Janssen, 'Goedenavond, Anna'",
        "09:00, J. de Vries, 'Goedemorgen, J. de Vries'",
        "09:00, Beheer, 'Goedemorgen, Beheer'"
    })
    void by_the_time_of_day_and_the_first_name(LocalTime time, String name, String greeting) {
        assertThat(Greeting.of(time, name)).isEqualTo(greeting);
    }
}
