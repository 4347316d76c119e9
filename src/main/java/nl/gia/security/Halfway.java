package nl.gia.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.gia.shared.AccountId;
import org.springframework.modulith.NamedInterface;

/**
 * Who has taken the first step of a log-in is nobody yet: only the session knows of it, and the security context does not.
 *
 * @param factor by which the first step was taken
 */
@NamedInterface("login")
public record Halfway(UUID id, String factor, Instant since) implements Serializable {

    private static final String ATTRIBUTE = Halfway.class.getName();
    private static final Duration LONGEST = Duration.ofMinutes(10);

    public AccountId account() {
        return new AccountId(id);
    }

    public static Optional<Halfway> of(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Halfway halfway
                ? Optional.of(halfway)
                        .filter(known -> known.since().plus(LONGEST).isAfter(now))
                : Optional.empty();
    }

    public static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }

    /** Under a new number, in case somebody else gave this browser the one it had. */
    void begin(HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(ATTRIBUTE, this);
    }
}
