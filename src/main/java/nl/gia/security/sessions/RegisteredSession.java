package nl.gia.security.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Lies in the session of a browser and ends with it, whichever way that ends. */
record RegisteredSession(UUID id, UUID account, SessionRegistry registry) implements HttpSessionBindingListener {

    private static final String NAME = RegisteredSession.class.getName();

    static Optional<RegisteredSession> of(HttpSession session) {
        return Optional.ofNullable((RegisteredSession) session.getAttribute(NAME));
    }

    /** The one whose request is being answered. */
    static Optional<UUID> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? current(attributes.getRequest())
                : Optional.empty();
    }

    private static Optional<UUID> current(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(RegisteredSession::of)
                .map(RegisteredSession::id);
    }

    void lieIn(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        registry.ended(id);
    }
}
