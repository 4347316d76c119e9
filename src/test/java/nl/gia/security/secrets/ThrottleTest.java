package nl.gia.security.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.gia.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottleTest {

    private final TestClock clock = new TestClock(Instant.parse("2027-03-28T00:59:58Z"));
    private final Throttle throttle = new Throttle(clock, 3, Duration.ofSeconds(30), 100);

    @Test
    void the_first_failures_cost_nothing() {
        fail("anna", 3);
        assertThat(throttle.secondsToWait("anna")).isZero();
    }

    @Test
    void then_every_failure_doubles_the_wait_up_to_the_longest() {
        fail("anna", 3);
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            fail("anna", 1);
            waits.add(throttle.secondsToWait("anna"));
            clock.pass(Duration.ofSeconds(waits.getLast()));
        }
        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void nobody_is_locked_out() {
        fail("anna", 1_000);
        clock.pass(Duration.ofMillis(29_001));
        assertThat(throttle.secondsToWait("anna")).isEqualTo(1);
        clock.pass(Duration.ofMillis(999));
        assertThat(throttle.secondsToWait("anna")).isZero();
    }

    @Test
    void one_does_not_wait_for_another() {
        fail("anna", 10);
        assertThat(throttle.secondsToWait("bart")).isZero();
    }

    @Test
    void success_is_a_new_start() {
        fail("anna", 10);
        throttle.succeeded("anna");
        fail("anna", 3);
        assertThat(throttle.secondsToWait("anna")).isZero();
    }

    @Test
    void after_a_while_it_is_forgotten() {
        fail("anna", 10);
        clock.pass(Duration.ofMinutes(16));
        fail("anna", 1);
        assertThat(throttle.secondsToWait("anna")).isZero();
    }

    @Test
    void no_more_are_remembered_than_were_agreed_and_the_latest_stay() {
        for (int i = 0; i < 1_000; i++) {
            fail("guest " + i, 4);
        }
        assertThat(throttle.size()).isEqualTo(100);
        assertThat(throttle.secondsToWait("guest 0")).isZero();
        assertThat(throttle.secondsToWait("guest 999")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.2, false",
        "192.0.2.1, 192.0.2.1, true",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:9:9:9:9, true",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:3:3:4:5:6, false"
    })
    void the_addresses_of_one_household_count_as_one(String one, String other, boolean same) {
        assertThat(ClientAddress.of(one).equals(ClientAddress.of(other))).isEqualTo(same);
    }

    private void fail(String who, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(who);
        }
    }
}
