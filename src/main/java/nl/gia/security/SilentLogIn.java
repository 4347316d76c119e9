package nl.gia.security;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.gia.audit.Audit;
import nl.gia.shared.AccountId;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Lets somebody in who logged in here before, without a form; it takes the place of the first step alone. */
@Component
@NamedInterface("login")
public class SilentLogIn {

    static final String KEPT = "FACTOR_KEPT";

    private final LogIns logIns;
    private final Visits visits;
    private final Audit audit;
    private final Clock clock;

    SilentLogIn(LogIns logIns, Visits visits, Audit audit, Clock clock) {
        this.logIns = logIns;
        this.visits = visits;
        this.audit = audit;
        this.clock = clock;
    }

    /** Of whom a second step is asked, that one is halfway in; throws for who may not come in any more. */
    public void enter(AccountId account, HttpServletRequest request) {
        try {
            Authentication who = logIns.afterFirstStep(account, KEPT);
            request.getSession();
            request.changeSessionId();
            SessionLifetime.begin(request.getSession(), clock.instant());
            request.getSession().setAttribute(SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(who));
            visits.began(account.value());
            if (who.getPrincipal() instanceof Principal principal) {
                audit.doneBy(
                        principal, "account.loggedIn", "account", account.toString(), Map.of("by", List.of("kept")));
            }
        } catch (SecondStepAsked asked) {
            asked.halfway().begin(request);
        }
    }

    static boolean isOf(Authentication who) {
        return who.getAuthorities().stream().anyMatch(one -> KEPT.equals(one.getAuthority()));
    }
}
