package nl.gia.kit;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dutch, unless one asked for English. */
public final class Languages {

    public static final Locale DUTCH = Locale.of("nl", "NL");
    public static final Locale ENGLISH = Locale.of("en", "GB");
    public static final List<Locale> ALL = List.of(DUTCH, ENGLISH);
    static final String COOKIE = "lang";

    private Languages() {}

    public static Locale of(@Nullable String language) {
        return ENGLISH.getLanguage().equals(language) ? ENGLISH : DUTCH;
    }

    /** The one we have that is nearest to what is asked for. */
    public static Locale nearest(@Nullable Locale asked) {
        return of(asked == null ? null : asked.getLanguage());
    }

    static Optional<Locale> chosen(Cookie @Nullable [] cookies) {
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> of(cookie.getValue()))
                .findFirst();
    }

    static Cookie cookie(Locale locale, boolean secure) {
        Cookie cookie = new Cookie(COOKIE, locale.getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        return cookie;
    }
}
