package nl.gia.security;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.gia.audit.Audit;
import nl.gia.kit.LanguageChoice;
import nl.gia.kit.Languages;
import nl.gia.kit.SchemeChoice;
import nl.gia.shared.AccountId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** Leads on to the page that was asked for. */
@Component
class LoginSuccess extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private static final String FACTOR = "FACTOR_";

    private final Visits visits;
    private final StayLoggedIn stay;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // null is how it is switched off
    LoginSuccess(Visits visits, StayLoggedIn stay, Audit audit, Clock clock) {
        this.visits = visits;
        this.stay = stay;
        this.audit = audit;
        this.clock = clock;
        // Its parent goes wherever the parameter Saved-url says, to other sites too.
        setTargetUrlParameter(null);
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws ServletException, IOException {
        SessionLifetime.begin(request.getSession(), clock.instant());
        if (who.getPrincipal() instanceof Principal principal && principal.account() != null) {
            seeAsBefore(visits.began(principal.account()), request, response);
            audit.done("account.loggedIn", "account", principal.account().toString(), Map.of("by", factors(who)));
            stay(new AccountId(principal.account()), who, request, response);
        }
        Halfway.forget(request);
        TypedAddress.forget(request);
        super.onAuthenticationSuccess(request, response, who);
    }

    // Whoever did not have to log in anew was asked before.
    private void stay(AccountId account, Authentication who, HttpServletRequest request, HttpServletResponse response) {
        boolean isAsked = StayAsked.take(request);
        if (isAsked) {
            stay.begin(account, request, response);
        } else if (!SilentLogIn.isOf(who)) {
            stay.end(request, response);
        }
    }

    // What one chose on another machine holds on this one too.
    private static void seeAsBefore(Visits.Choices chosen, HttpServletRequest request, HttpServletResponse response) {
        if (chosen.language() != null) {
            Locale language = Languages.of(chosen.language());
            response.addCookie(LanguageChoice.cookie(language, request.isSecure()));
        }
        if (chosen.scheme() != null) {
            SchemeChoice.cookie(chosen.scheme(), request.isSecure()).ifPresent(response::addCookie);
        }
    }

    private static List<String> factors(Authentication who) {
        return who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(FACTOR))
                .map(authority -> authority.substring(FACTOR.length()).toLowerCase(Locale.ROOT))
                .toList();
    }
}
