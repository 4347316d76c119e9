package nl.gia.attendance.door.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import nl.gia.attendance.DoorAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * With this a browser locks the names it keeps for when there is no connection. It goes at the log-out, and as long after the
 * log-in as a session lasts at most; what was kept can be read by nobody then.
 */
@Component
class DoorKey implements LogoutHandler {

    static final String COOKIE = "door";
    private static final String ATTRIBUTE = DoorKey.class.getName();
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Duration longest;

    DoorKey(@Value("${gia.session-lifetime}") Duration longest) {
        this.longest = longest;
    }

    /** One and the same for as long as somebody is logged in. */
    void give(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        if (!(session.getAttribute(ATTRIBUTE) instanceof String)) {
            byte[] key = new byte[BYTES];
            random.nextBytes(key);
            session.setAttribute(
                    ATTRIBUTE, Base64.getUrlEncoder().withoutPadding().encodeToString(key));
        }
        String key = (String) session.getAttribute(ATTRIBUTE);
        response.addCookie(cookie(request, key, (int) longest.toSeconds()));
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        response.addCookie(cookie(request, "", 0));
    }

    private static Cookie cookie(HttpServletRequest request, String value, int seconds) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath(request.getContextPath() + "/" + DoorAddress.PATH);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        cookie.setMaxAge(seconds);
        return cookie;
    }
}
