package nl.gia.kit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Light or dark, as a browser chose and its cookie keeps; without a choice as its device has it. */
@Component
public class SchemeChoice implements VaadinServiceInitListener {

    static final String COOKIE = "scheme";

    /** As the device has it, light, dark. */
    static final List<ColorScheme.Value> ALL =
            List.of(ColorScheme.Value.LIGHT_DARK, ColorScheme.Value.LIGHT, ColorScheme.Value.DARK);

    /** The same by one word each: device, light, dark. */
    public static final List<String> WORDS =
            ALL.stream().map(SchemeChoice::word).toList();

    SchemeChoice() {}

    public static String currentWord() {
        return word(current());
    }

    public static void choose(String word) {
        named(word).ifPresent(SchemeChoice::choose);
    }

    /** By which a browser keeps it. */
    public static Optional<Cookie> cookie(String word, boolean secure) {
        return named(word).map(scheme -> cookie(scheme, secure));
    }

    static ColorScheme.Value current() {
        VaadinRequest request = VaadinService.getCurrentRequest();
        return chosen(request == null ? null : request.getCookies()).orElse(ColorScheme.Value.LIGHT_DARK);
    }

    static void choose(ColorScheme.Value scheme) {
        VaadinRequest request = VaadinService.getCurrentRequest();
        VaadinResponse response = VaadinService.getCurrentResponse();
        if (request != null && response != null) {
            response.addCookie(cookie(scheme, request.isSecure()));
        }
        UI ui = UI.getCurrent();
        ui.getPage().setColorScheme(scheme);
        ComponentUtil.fireEvent(ui, new SchemeChosen(ui, word(scheme)));
    }

    /** For a page outside Vaadin, as {@code color-scheme} in CSS. */
    public static String of(HttpServletRequest request) {
        return chosen(request.getCookies()).orElse(ColorScheme.Value.LIGHT_DARK).getValue();
    }

    /** In the very first answer, so that nobody who chose dark is dazzled by a white page first. */
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(SchemeChoice::apply);
    }

    private static void apply(IndexHtmlResponse page) {
        chosen(page.getVaadinRequest().getCookies())
                .ifPresent(scheme -> page.getDocument()
                        .getElementsByTag("html")
                        .attr("theme", scheme.getThemeValue())
                        .attr("style", "color-scheme: " + scheme.getValue()));
    }

    private static Optional<ColorScheme.Value> chosen(Cookie @Nullable [] cookies) {
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> named(cookie.getValue()).stream())
                .findFirst();
    }

    private static Optional<ColorScheme.Value> named(String word) {
        return ALL.stream().filter(scheme -> word(scheme).equals(word)).findFirst();
    }

    private static Cookie cookie(ColorScheme.Value scheme, boolean secure) {
        Cookie cookie = new Cookie(COOKIE, word(scheme));
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        return cookie;
    }

    // A cookie holds no spaces, as the value "light dark" does.
    static String word(ColorScheme.Value scheme) {
        return scheme == ColorScheme.Value.LIGHT_DARK ? "device" : scheme.getValue();
    }
}
