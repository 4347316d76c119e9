package nl.gia.security.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.UUID;
import nl.gia.security.secrets.OneTimeSecret;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class KeptCookieTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void it_comes_back_as_it_was_given_and_over_tls_goes_no_other_way() {
        KeptCookie given = new KeptCookie(UUID.randomUUID(), OneTimeSecret.create());
        assertThat(given.lasting(Duration.ofDays(1), request).getSecure()).isFalse();
        request.setSecure(true);
        Cookie cookie = given.lasting(Duration.ofDays(1), request);
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        request.setCookies(cookie);
        assertThat(KeptCookie.of(request)).contains(given);
    }

    @Test
    void what_was_written_by_hand_is_nothing() {
        assertThat(KeptCookie.of(request)).isEmpty();
        for (String value :
                new String[] {"", ".", "x", "x.y", "1-1-1-1", UUID.randomUUID().toString()}) {
            request.setCookies(new Cookie("ingelogd", value));
            assertThat(KeptCookie.of(request)).as(value).isEmpty();
        }
    }
}
