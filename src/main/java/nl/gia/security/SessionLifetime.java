package nl.gia.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session some hours after its log-in, however busy it is. */
class SessionLifetime extends OncePerRequestFilter {

    private static final String BEGAN = SessionLifetime.class.getName();

    private final Duration longest;
    private final Clock clock;

    SessionLifetime(Duration longest, Clock clock) {
        this.longest = longest;
        this.clock = clock;
    }

    static void begin(HttpSession session, Instant now) {
        session.setAttribute(BEGAN, now);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && isOver((Instant) session.getAttribute(BEGAN))) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(@Nullable Instant began) {
        return began != null && began.plus(longest).isBefore(clock.instant());
    }
}
