package nl.gia.security;

import java.time.Clock;
import java.time.Duration;
import nl.gia.security.secrets.Throttle;
import org.springframework.stereotype.Component;

/** Failures count for the account and for the address, as one may be tried from many and one may try many. */
@Component
class LoginThrottle {

    private static final int MOST = 10_000;
    private static final int LONGEST_KEY = 254;

    private final Throttle accounts;
    private final Throttle addresses;

    LoginThrottle(Clock clock) {
        // Short, as a stranger can keep an account waiting; an office shares one address.
        this.accounts = new Throttle(clock, 4, Duration.ofSeconds(60), MOST);
        this.addresses = new Throttle(clock, 20, Duration.ofMinutes(5), MOST);
    }

    void check(String account, String address) {
        long seconds = Math.max(accounts.secondsToWait(key(account)), addresses.secondsToWait(address));
        if (seconds > 0) {
            throw new TooManyAttempts(seconds);
        }
    }

    void failed(String account, String address) {
        accounts.failed(key(account));
        addresses.failed(address);
    }

    /** The address is not forgiven: whoever has an account could go on guessing others. */
    void succeeded(String account) {
        accounts.succeeded(key(account));
    }

    private static String key(String account) {
        return account.length() > LONGEST_KEY ? account.substring(0, LONGEST_KEY) : account;
    }
}
