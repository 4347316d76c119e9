package nl.gia.security.links;

import java.time.Clock;
import java.time.Duration;
import nl.gia.security.secrets.Throttle;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.Problem;
import org.springframework.stereotype.Component;

/** Nobody's mailbox is to be filled with links, and nobody is to try out addresses; by what was typed, whoever has an account. */
@Component
class LinkThrottle {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int MOST = 10_000;

    private final Throttle mailboxes;
    private final Throttle places;

    LinkThrottle(Clock clock) {
        this.mailboxes = new Throttle(clock, 3, LONGEST_WAIT, MOST);
        // An office shares one address.
        this.places = new Throttle(clock, 20, LONGEST_WAIT, MOST);
    }

    void count(EmailAddress mailbox, String place) {
        long seconds = Math.max(mailboxes.secondsToWait(mailbox.value()), places.secondsToWait(place));
        if (seconds > 0) {
            throw new Problem.Invalid("email", "links.wait", seconds);
        }
        mailboxes.failed(mailbox.value());
        places.failed(place);
    }
}
