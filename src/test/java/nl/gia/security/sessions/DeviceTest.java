package nl.gia.security.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource({
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML; like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0, Edge, Windows",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML; like Gecko) Chrome/140.0.0.0 Safari/537.36, Chrome, Windows",
        "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0, Firefox, Linux",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML; like Gecko) Version/18.5 Safari/605.1.15, Safari, Mac",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML; like Gecko) CriOS/140.0 Mobile/15E148 Safari/604.1, Chrome, iPhone",
        "Mozilla/5.0 (Linux; Android 15; SM-S921B) AppleWebKit/537.36 (KHTML; like Gecko) SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36, Samsung Internet, Android",
        "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML; like Gecko) Chrome/140.0.0.0 Safari/537.36, Chrome, Chromebook"
    })
    void a_browser_is_called_what_its_user_calls_it(String said, String browser, String system) {
        assertThat(Device.of(said)).isEqualTo(new Device(Optional.of(browser), Optional.of(system)));
    }

    @Test
    void what_says_nothing_of_itself_is_unknown() {
        assertThat(Device.of(null)).isEqualTo(new Device(Optional.empty(), Optional.empty()));
        assertThat(Device.of("curl/8.5.0")).isEqualTo(new Device(Optional.empty(), Optional.empty()));
    }
}
