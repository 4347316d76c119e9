package nl.gia.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** The mail address of a log-in that failed, so that it need not be typed again. In the session, as it would be read in an address. */
public final class TypedAddress {

    private static final String ATTRIBUTE = TypedAddress.class.getName();
    private static final int LONGEST = 254;

    private TypedAddress() {}

    static void keep(HttpServletRequest request) {
        String typed = request.getParameter("username");
        if (typed != null && typed.length() <= LONGEST) {
            request.getSession().setAttribute(ATTRIBUTE, typed);
        }
    }

    public static Optional<String> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof String typed
                ? Optional.of(typed)
                : Optional.empty();
    }

    static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }
}
