package nl.gia.security;

import nl.gia.security.secrets.Throttle;
import org.springframework.modulith.NamedInterface;

/** Failures count for the account and for the address, as one may be tried from many and one may try many. */
@NamedInterface("login")
public class AttemptThrottle {

    private static final int LONGEST_KEY = 254;

    private final Throttle accounts;
    private final Throttle addresses;

    protected AttemptThrottle(Throttle accounts, Throttle addresses) {
        this.accounts = accounts;
        this.addresses = addresses;
    }

    public void check(String account, String address) {
        long seconds = Math.max(accounts.secondsToWait(key(account)), addresses.secondsToWait(address));
        if (seconds > 0) {
            throw new TooManyAttempts(seconds);
        }
    }

    public void failed(String account, String address) {
        accounts.failed(key(account));
        addresses.failed(address);
    }

    /** The address is not forgiven: whoever has an account could go on guessing others. */
    public void succeeded(String account) {
        accounts.succeeded(key(account));
    }

    private static String key(String account) {
        return account.length() > LONGEST_KEY ? account.substring(0, LONGEST_KEY) : account;
    }
}
