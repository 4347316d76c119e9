package nl.gia.security.factors;

import java.time.Clock;
import java.time.Duration;
import nl.gia.security.AttemptThrottle;
import nl.gia.security.secrets.Throttle;
import org.springframework.stereotype.Component;

/** Slows down who guesses codes. There are few, so the waits are long: who guesses knows the password already. */
@Component
class CodeThrottle extends AttemptThrottle {

    private static final int MOST = 10_000;
    private static final Duration REMEMBERED = Duration.ofHours(24);

    CodeThrottle(Clock clock) {
        super(
                new Throttle(clock, 4, Duration.ofMinutes(15), MOST, REMEMBERED),
                new Throttle(clock, 20, Duration.ofMinutes(15), MOST, REMEMBERED));
    }
}
