package nl.gia.security.sessions;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import nl.gia.security.Principal;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Stands before the security chains, so that these see what the account is at this moment: an ended session is no
 * session, and a right that was taken away is gone with the next click. Registers every session, however its log-in went.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
class SessionWatch extends OncePerRequestFilter {

    private final SessionRegistry registry;

    SessionWatch(SessionRegistry registry) {
        this.registry = registry;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext context
                && context.getAuthentication() instanceof Authentication who
                && who.getPrincipal() instanceof Principal principal
                && principal.account() != null) {
            watch(request, session, who, principal, principal.account());
        }
        chain.doFilter(request, response);
    }

    private void watch(
            HttpServletRequest request, HttpSession session, Authentication who, Principal principal, UUID account) {
        RegisteredSession registered = registered(request, session, account);
        Optional<Principal> now = registry.look(registered.id(), account);
        if (now.isEmpty()) {
            session.invalidate();
        } else if (!now.get().equals(principal)) {
            session.setAttribute(
                    SPRING_SECURITY_CONTEXT_KEY,
                    new SecurityContextImpl(now.get().inPlaceOf(who)));
        }
    }

    private RegisteredSession registered(HttpServletRequest request, HttpSession session, UUID account) {
        // A page asks for several things at once.
        synchronized (WebUtils.getSessionMutex(session)) {
            return RegisteredSession.of(session)
                    .filter(known -> known.account().equals(account))
                    .orElseGet(() -> register(request, session, account));
        }
    }

    private RegisteredSession register(HttpServletRequest request, HttpSession session, UUID account) {
        String userAgent = request.getHeader(HttpHeaders.USER_AGENT);
        UUID id = registry.begin(account, request.getRemoteAddr(), userAgent, KeptLogIns.of(session));
        RegisteredSession registered = new RegisteredSession(id, account, registry);
        registered.lieIn(session);
        return registered;
    }
}
