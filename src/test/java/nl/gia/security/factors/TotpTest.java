package nl.gia.security.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);
    private static final long STEP = Totp.stepAt(NOW);
    private static final long NEVER = 0;

    /** Appendix B of the RFC tells eight digits, of which an app shows the last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codes_are_those_of_the_RFC(long second, String eight) {
        Instant then = Instant.ofEpochSecond(second);
        assertThat(Totp.code(SECRET, Totp.stepAt(then))).isEqualTo(eight.substring(2));
        assertThat(Totp.step(SECRET, eight.substring(2), then, NEVER)).hasValue(Totp.stepAt(then));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1})
    void a_phone_may_be_one_step_ahead_or_behind(long drift) {
        assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP + drift), NOW, NEVER))
                .hasValue(STEP + drift);
    }

    @ParameterizedTest
    @ValueSource(longs = {-2, 2, 1000})
    void but_no_more(long drift) {
        assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP + drift), NOW, NEVER))
                .isEmpty();
    }

    @Test
    void a_code_that_was_used_is_none_and_neither_is_one_before_it() {
        assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP), NOW, STEP)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP - 1), NOW, STEP)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP + 1), NOW, STEP)).hasValue(STEP + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "81804", "0081804", "081804 ", "07081804", "٠٨١٨٠٤"})
    void only_its_six_digits_are_the_code(String typed) {
        assertThat(Totp.step(SECRET, "081804", NOW, NEVER)).isPresent();
        assertThat(Totp.step(SECRET, typed, NOW, NEVER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void letters_are_those_of_RFC_4648(String bytes, String letters) {
        assertThat(Base32.encode(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(letters);
    }
}
