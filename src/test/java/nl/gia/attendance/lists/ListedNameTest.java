package nl.gia.attendance.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna Janssen              | Janssen
            Piet de Vries             | Vries
            Jan van der Berg          | Berg
            J. in 't Veld             | Veld
            Kees van ’t Hof           | Hof
            Anna Jansen-de Vries      | Jansen-de Vries
            Anna Jansen - de Vries    | Jansen - de Vries
            Maria van den Berg-Smit   | Berg-Smit
            Fatma El Idrissi          | Idrissi
            Ben de Boer               | Boer
            Jan Jansen MSc            | Jansen MSc
            Ben                       | Ben
            de Wit                    | Wit
            'Vries, Piet de'          | 'Vries, Piet de'
            Anna Maria  Peeters       | Peeters
            """)
    void a_name_stands_under_its_surname(String name, String surname) {
        assertThat(ListedName.of(name).surname()).isEqualTo(surname);
    }

    @Test
    void names_are_in_the_order_of_a_dutch_list() {
        assertThat(Stream.of("Zoë Adams", "Piet de Vries", "Émile Étienne", "Anna Vries", "Jan ten Brink", "Bo Evers")
                        .map(ListedName::of)
                        .sorted(ListedName.order())
                        .map(ListedName::surname))
                .containsExactly("Adams", "Brink", "Étienne", "Evers", "Vries", "Vries");
    }
}
