package nl.gia.security.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.gia.shared.FieldErrors;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private final PasswordRule rule = new PasswordRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paard in de sloot",
                "zzkwqlmtpvxr",
                "483920175566",
                "        een twee",
                "welkom-paard-fiets",
                "ändert sich öfter",
                "correct-paard-batterij",
                "🐴🐴🐸🐴🐴🐴🐮🐴🐴🐷🐴🐱"
            })
    void long_and_rare_is_enough_of_whatever_it_is_made(String password) {
        assertThat(refused(password)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kort", "elf tekens!", "🐴🐸🐮🐷🐱🐴"})
    void short_is_refused(String password) {
        assertThat(refused(password)).isEqualTo("security.password.tooShort");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "integratieagenda",
                "Wachtwoord2026",
                "Welkom2026!!!!",
                "!!!!Gemeente1234",
                "welkomwelkom",
                "geheimgeheimgeheim1",
                "qwerty123456",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "            ",
                "123412341234",
                "correct horse battery staple",
                "p@ssw0rd12345"
            })
    void common_is_refused_also_in_disguise(String password) {
        assertThat(refused(password)).isEqualTo("security.password.common");
    }

    private @Nullable String refused(String password) {
        FieldErrors errors = new FieldErrors();
        rule.check(password, "password", errors);
        Problem.Invalid invalid = catchThrowableOfType(Problem.Invalid.class, errors::throwIfAny);
        return invalid == null ? null : invalid.errors().getFirst().text().key();
    }
}
