package nl.gia.security.sessions;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gia.audit.Audit;
import nl.gia.security.AccountChanged;
import nl.gia.security.SilentLogIn;
import nl.gia.security.StayLoggedIn;
import nl.gia.security.secrets.OneTimeSecret;
import nl.gia.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Who stays logged in comes with a cookie that is good for one use and brings the next one. One that was used before is a
 * copy, and ends what it was copied from.
 */
@Component
class KeptLogIns implements StayLoggedIn, LogoutHandler {

    private static final String KEPT = KeptLogIns.class.getName();

    private final KeptTable table;
    private final SessionTable sessions;
    private final SilentLogIn silent;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    KeptLogIns(
            KeptTable table,
            SessionTable sessions,
            SilentLogIn silent,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.table = table;
        this.sessions = sessions;
        this.silent = silent;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** By which a session goes on when it is over. */
    static @Nullable UUID of(HttpSession session) {
        return (UUID) session.getAttribute(KEPT);
    }

    @Override
    public void begin(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        KeptCookie.of(request).ifPresent(before -> table.forget(before.id(), before.secret()));
        KeptCookie cookie = new KeptCookie(UUID.randomUUID(), OneTimeSecret.create());
        String userAgent = request.getHeader(HttpHeaders.USER_AGENT);
        table.add(cookie.id(), account.value(), cookie.secret(), request.getRemoteAddr(), userAgent);
        HttpSession session = request.getSession();
        session.setAttribute(KEPT, cookie.id());
        RegisteredSession.of(session).ifPresent(registered -> sessions.keep(registered.id(), cookie.id()));
        response.addCookie(cookie.lasting(KeptTable.LONGEST, request));
    }

    @Override
    public void end(HttpServletRequest request, HttpServletResponse response) {
        KeptCookie.of(request).ifPresent(held -> {
            table.forget(held.id(), held.secret());
            response.addCookie(KeptCookie.none(request));
        });
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        end(request, response);
    }

    /** Once a session: who is asked for a second step can begin again as somebody else. */
    void enter(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        boolean isIn =
                session != null && (session.getAttribute(SPRING_SECURITY_CONTEXT_KEY) != null || of(session) != null);
        if (!isIn) {
            KeptCookie.of(request).ifPresent(held -> enter(held, request, response));
        }
    }

    private void enter(KeptCookie held, HttpServletRequest request, HttpServletResponse response) {
        OneTimeSecret fresh = OneTimeSecret.create();
        Optional<KeptTable.Taken> taken = table.take(held.id(), held.secret(), fresh);
        if (taken.isEmpty()) {
            misused(held);
            response.addCookie(KeptCookie.none(request));
            return;
        }
        try {
            silent.enter(new AccountId(taken.get().account()), request);
            request.getSession().setAttribute(KEPT, held.id());
            if (taken.get().renewed()) {
                Duration left = Duration.between(clock.instant(), taken.get().expires());
                response.addCookie(new KeptCookie(held.id(), fresh).lasting(left, request));
            }
        } catch (AuthenticationException closed) {
            table.drop(held.id());
            response.addCookie(KeptCookie.none(request));
        }
    }

    private void misused(KeptCookie copy) {
        table.drop(copy.id()).ifPresent(account -> {
            events.publishEvent(new AccountChanged(new AccountId(account)));
            audit.refused("anonymous", "account.stayedLoggedIn", Map.of("account", account.toString()));
        });
    }
}
