package nl.gia.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class HalfwayTest {

    private static final Instant NOW = Instant.parse("2027-03-04T12:00:00Z");
    private static final Halfway ANNA = new Halfway(UUID.randomUUID(), "FACTOR_PASSWORD", NOW);

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void the_session_knows_who_is_halfway_in_for_ten_minutes() {
        ANNA.begin(request);
        assertThat(Halfway.of(request, NOW.plus(Duration.ofMinutes(9)))).contains(ANNA);
        assertThat(Halfway.of(request, NOW.plus(Duration.ofMinutes(10)))).isEmpty();
    }

    @Test
    void a_session_that_somebody_else_may_know_gets_another_number() {
        String before = request.getSession().getId();
        ANNA.begin(request);
        assertThat(request.getSession().getId()).isNotEqualTo(before);
    }

    @Test
    void it_can_be_forgotten() {
        ANNA.begin(request);
        Halfway.forget(request);
        assertThat(Halfway.of(request, NOW)).isEmpty();
    }

    @Test
    void without_a_session_nobody_is() {
        assertThat(Halfway.of(request, NOW)).isEmpty();
        assertThat(request.getSession(false)).isNull();
    }
}
