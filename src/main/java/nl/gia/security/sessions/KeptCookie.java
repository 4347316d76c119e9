package nl.gia.security.sessions;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.gia.security.secrets.OneTimeSecret;
import org.springframework.web.util.WebUtils;

/** What a browser holds in which somebody stays logged in. */
record KeptCookie(UUID id, OneTimeSecret secret) {

    private static final String NAME = "ingelogd";

    /** Empty without one, or with one that somebody wrote by hand. */
    static Optional<KeptCookie> of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        String[] halves = cookie == null ? new String[0] : cookie.getValue().split("\\.", 2);
        try {
            return halves.length == 2
                    ? Optional.of(new KeptCookie(UUID.fromString(halves[0]), new OneTimeSecret(halves[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    Cookie lasting(Duration left, HttpServletRequest request) {
        return cookie(id + "." + secret.text(), (int) left.toSeconds(), request);
    }

    static Cookie none(HttpServletRequest request) {
        return cookie("", 0, request);
    }

    private static Cookie cookie(String value, int seconds, HttpServletRequest request) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        return cookie;
    }
}
