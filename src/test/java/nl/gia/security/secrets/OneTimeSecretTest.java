package nl.gia.security.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneTimeSecretTest {

    @Test
    void it_has_32_bytes_in_letters_that_an_address_may_hold() {
        assertThat(OneTimeSecret.create().text()).matches("[A-Za-z0-9_-]{43}");
        assertThat(OneTimeSecret.create("gia_").text()).matches("gia_[A-Za-z0-9_-]{43}");
    }

    @Test
    void no_two_are_the_same() {
        assertThat(Stream.generate(OneTimeSecret::create).limit(1_000).distinct())
                .hasSize(1_000);
    }

    @Test
    void its_hash_is_SHA_256_of_its_text() {
        assertThat(HexFormat.of().formatHex(new OneTimeSecret("abc").hash()))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void a_log_does_not_tell_it() {
        OneTimeSecret secret = OneTimeSecret.create();
        assertThat(secret.toString()).doesNotContain(secret.text());
    }
}
