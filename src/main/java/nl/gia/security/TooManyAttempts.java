package nl.gia.security;

import org.springframework.security.core.AuthenticationException;

/** Refused without a look at the password. */
class TooManyAttempts extends AuthenticationException {

    private final long seconds;

    TooManyAttempts(long seconds) {
        super("wait " + seconds + " s");
        this.seconds = seconds;
    }

    long seconds() {
        return seconds;
    }
}
