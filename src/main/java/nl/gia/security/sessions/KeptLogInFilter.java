package nl.gia.security.sessions;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before the watch over sessions, so that a page which is opened without one is the page and not the log-in. */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 2)
class KeptLogInFilter extends OncePerRequestFilter {

    private final KeptLogIns kept;

    KeptLogInFilter(KeptLogIns kept) {
        this.kept = kept;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (asksForPage(request)) {
            kept.enter(request, response);
        }
        chain.doFilter(request, response);
    }

    // Or for what a page's own script reads. The API knows no cookies.
    private static boolean asksForPage(HttpServletRequest request) {
        String accepts = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return HttpMethod.GET.matches(request.getMethod())
                && (accepts.contains(MediaType.TEXT_HTML_VALUE) || accepts.contains(MediaType.APPLICATION_JSON_VALUE))
                && !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
