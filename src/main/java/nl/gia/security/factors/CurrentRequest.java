package nl.gia.security.factors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

final class CurrentRequest {

    private CurrentRequest() {}

    static HttpServletRequest get() {
        return find().orElseThrow(() -> new IllegalStateException("not in a request"));
    }

    static Optional<HttpServletRequest> find() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? Optional.of(current.getRequest())
                : Optional.empty();
    }
}
