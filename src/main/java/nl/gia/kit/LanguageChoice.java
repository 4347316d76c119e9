package nl.gia.kit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language a browser chose, kept in a cookie; a program at the API says it by its Accept-Language header. */
@Component("localeResolver")
public class LanguageChoice implements VaadinServiceInitListener, LocaleResolver {

    LanguageChoice() {}

    /** English, as it calls itself. */
    public static String nameOf(Locale locale) {
        return I18NProvider.translate(locale, "kit.language");
    }

    /** By which a browser keeps it. */
    public static Cookie cookie(Locale locale, boolean secure) {
        return Languages.cookie(locale, secure);
    }

    /** Switches the language of this browser and loads the page again. */
    public static void choose(Locale locale) {
        VaadinRequest request = VaadinService.getCurrentRequest();
        VaadinResponse response = VaadinService.getCurrentResponse();
        if (request != null && response != null) {
            response.addCookie(Languages.cookie(locale, request.isSecure()));
        }
        VaadinSession.getCurrent().setLocale(locale);
        UI ui = UI.getCurrent();
        ComponentUtil.fireEvent(ui, new LanguageChosen(ui, locale));
        ui.getPage().reload();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(init -> init.getSession()
                        .setLocale(
                                Languages.chosen(init.getRequest().getCookies()).orElse(Languages.DUTCH)));
        event.addIndexHtmlRequestListener(page -> {
            Locale locale =
                    Languages.chosen(page.getVaadinRequest().getCookies()).orElse(Languages.DUTCH);
            // The log-in may have brought another cookie into a session that was there before.
            VaadinSession.getCurrent().setLocale(locale);
            // By itself the page says it is in the first language there is.
            page.getDocument().select("html").attr("lang", locale.getLanguage());
        });
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        boolean isApi = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        Locale byHeader = isApi && request.getHeader("Accept-Language") != null ? request.getLocale() : null;
        return Languages.chosen(request.getCookies()).orElse(Languages.nearest(byHeader));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null) {
            response.addCookie(Languages.cookie(Languages.nearest(locale), request.isSecure()));
        }
    }
}
