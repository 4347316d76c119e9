package nl.gia.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.gia.security.secrets.ClientAddress;
import nl.gia.security.secrets.Throttle;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who calls the API without a token is a stranger; a wrong one is refused anywhere, and slows down who goes on trying. */
class BearerToken extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final List<TokenBook> books;
    private final Throttle throttle;
    private final ApiProblems problems;

    BearerToken(List<TokenBook> books, Throttle throttle, ApiProblems problems) {
        this.books = books;
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
        Optional<Bearer> bearer = token(header).flatMap(this::bearer);
        if (bearer.isPresent()) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            AbstractAuthenticationToken who = bearer.get().principal().authenticated();
            who.setDetails(bearer.get());
            context.setAuthentication(who);
            SecurityContextHolder.setContext(context);
            chain.doFilter(request, response);
        } else {
            refuse(request, response);
        }
    }

    private Optional<Bearer> bearer(String token) {
        return books.stream().flatMap(book -> book.bearerOf(token).stream()).findFirst();
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
