package nl.gia.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.gia.security.Api;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What is asked of a call: a filter left empty is none, and a query that cannot be read is refused before anything looks at it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class PlainQuery extends OncePerRequestFilter {

    private final HandlerExceptionResolver problems;

    PlainQuery(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Api.isAsked(request);
    }

    @Override
    @SuppressWarnings("NullAway") // no handler has been looked for yet
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Map<String, String[]> asked;
        try {
            asked = request.getParameterMap();
        } catch (IllegalStateException unreadable) {
            problems.resolveException(request, response, null, why(request, unreadable));
            return;
        }
        boolean isRead = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        chain.doFilter(isRead ? new Filled(request, asked) : request, response);
    }

    // A form takes what is in its body for a part of what is asked.
    private static RuntimeException why(HttpServletRequest request, IllegalStateException unreadable) {
        String type = request.getContentType();
        boolean isForm = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        return isForm ? new MultipartException("no form is read here", unreadable) : new BadQuery();
    }

    private static final class Filled extends HttpServletRequestWrapper {

        private final Map<String, String[]> filled = new LinkedHashMap<>();

        Filled(HttpServletRequest request, Map<String, String[]> asked) {
            super(request);
            asked.forEach((name, values) -> {
                String[] said =
                        Arrays.stream(values).filter(value -> !value.isBlank()).toArray(String[]::new);
                if (said.length > 0) {
                    filled.put(name, said);
                }
            });
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(filled);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(filled.keySet());
        }

        @Override
        @SuppressWarnings("NullAway")
        public String @Nullable [] getParameterValues(String name) {
            return filled.get(name);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = filled.get(name);
            return values == null ? null : values[0];
        }
    }
}
