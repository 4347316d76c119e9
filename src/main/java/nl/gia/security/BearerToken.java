package nl.gia.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.gia.security.secrets.ClientAddress;
import nl.gia.security.secrets.Throttle;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who calls the API without a token is a stranger; a wrong one is refused anywhere, and slows down who goes on trying. */
class BearerToken extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ApiTokens tokens;
    private final Throttle throttle;
    private final ApiProblems problems;

    BearerToken(ApiTokens tokens, Throttle throttle, ApiProblems problems) {
        this.tokens = tokens;
        this.throttle = throttle;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Principal> bearer = token(header).flatMap(tokens::bearerOf);
        if (bearer.isPresent()) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(bearer.get().authenticated());
            SecurityContextHolder.setContext(context);
            chain.doFilter(request, response);
        } else {
            refuse(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = ClientAddress.of(request.getRemoteAddr());
        long seconds = throttle.secondsToWait(address);
        if (seconds > 0) {
            problems.slowedDown(request, response, seconds);
        } else {
            throttle.failed(address);
            problems.unauthenticated(request, response);
        }
    }

    private static Optional<String> token(String header) {
        boolean isBearer = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        return isBearer ? Optional.of(header.substring(SCHEME.length()).strip()) : Optional.empty();
    }
}
