package nl.gia.security;

import java.time.Clock;
import java.time.Duration;
import nl.gia.security.secrets.Throttle;
import org.springframework.stereotype.Component;

/** Slows down who guesses passwords. */
@Component
class LoginThrottle extends AttemptThrottle {

    private static final int MOST = 10_000;

    LoginThrottle(Clock clock) {
        // Short, as a stranger can keep an account waiting; an office shares one address.
        super(
                new Throttle(clock, 4, Duration.ofSeconds(60), MOST),
                new Throttle(clock, 20, Duration.ofMinutes(5), MOST));
    }
}
