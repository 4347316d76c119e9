package nl.gia.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** A way in, or a step on it, beside the password. Its form is sent by the browser itself. */
@NamedInterface("login")
public interface LogInWay {

    /** To which its form is sent, such as {@code /login/code}. */
    String url();

    /** Where its form stands, without a slash before it; one is led back there when it was not right. */
    String page(HttpServletRequest request);

    /** Who is in by what was sent, as {@link LogIns} says. */
    Authentication enter(HttpServletRequest request) throws AuthenticationException;
}
