package nl.gia.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://gia.example.nl/a?b=c#d",
                "HTTP://gia.example.nl:8080",
                "https://gemeente-coevörden.nl",
                "https://gemeente-coevörden.nl:8443/zaal/één?dag=vrijdag",
                "https://[::1]/a"
            })
    void a_browser_opens_it(String text) {
        assertThat(WebAddress.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gia.example.nl",
                "javascript:alert(1)",
                "ftp://gia.example.nl",
                "https://",
                "https:///a",
                "https://a b.nl",
                "https://ö ö.nl",
                "https://-.nl:x",
                "mailto:jan@example.nl"
            })
    void nothing_else_is_a_web_address(String text) {
        assertThat(WebAddress.isValid(text)).isFalse();
    }
}
