package nl.gia.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.gia.security.Api;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Around every call: which version answers, and no body longer than it needs to be. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ApiEnvelope extends OncePerRequestFilter {

    static final long LONGEST_BODY = 1_000_000;
    static final long LONGEST_IMPORT = 64_000_000;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Api.isAsked(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("API-Version", Api.VERSION);
        boolean isImport = request.getRequestURI().contains("/imports/");
        chain.doFilter(new BoundedRequest(request, isImport ? LONGEST_IMPORT : LONGEST_BODY), response);
    }
}
