package nl.gia.attendance.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {

    private static final float WIDTH = 200;
    private static final float HEIGHT = 56;

    private final Lettering lettering = new Lettering(Printer.font("Semibold"));

    @Test
    void a_short_name_is_as_large_as_it_may_be() {
        assertThat(lettering.fit("Anna Smit", WIDTH, HEIGHT, 26))
                .returns(26f, Lettering.Fitted::points)
                .extracting(Lettering.Fitted::lines)
                .asList()
                .containsExactly("Anna Smit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Maria Wilhelmina van der Berg-Janssen",
                "Wolfeschlegelsteinhausenbergerdorffgeheimratsgattin",
                "Llanfair Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch de Vries van den Heuvel tot Beichlingen",
                "Ș ğ ë ü ñ Ђ Ω"
            })
    void a_long_name_gets_smaller_and_loses_no_letter(String name) {
        Lettering.Fitted fitted = lettering.fit(name, WIDTH, HEIGHT, 26);
        assertThat(String.join("", fitted.lines()).replace(" ", "")).isEqualTo(name.replace(" ", ""));
        assertThat(fitted.lines()).allMatch(line -> lettering.width(line) * fitted.points() <= WIDTH + 0.01);
        assertThat(fitted.lines().size() * fitted.points() * Lettering.LEADING).isLessThanOrEqualTo(HEIGHT);
    }

    @Test
    void a_word_is_broken_only_when_it_would_be_very_small_otherwise() {
        assertThat(lettering
                        .fit("Wilhelmina Grootenboer-Schimmelpenninck", WIDTH, HEIGHT, 26)
                        .lines())
                .containsExactly("Wilhelmina", "Grootenboer-Schimmelpenninck");
    }
}
