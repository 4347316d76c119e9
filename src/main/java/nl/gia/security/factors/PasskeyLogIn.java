package nl.gia.security.factors;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.gia.audit.Audit;
import nl.gia.security.Halfway;
import nl.gia.security.LogInWay;
import nl.gia.security.LogIns;
import nl.gia.security.LoginPage;
import nl.gia.security.Refused;
import nl.gia.security.TooLate;
import nl.gia.shared.AccountId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Component;

/** A passkey as the second step, or as the only one: it is had, and its owner shows to be that one. */
@Component
public class PasskeyLogIn implements LogInWay {

    public static final String CREDENTIAL = "credential";

    static final String URL = "/login/passkey";
    private static final String ATTRIBUTE = PasskeyLogIn.class.getName();
    private static final Logger LOG = LoggerFactory.getLogger(PasskeyLogIn.class);

    private final RelyingParty relyingParty;
    private final LogIns logIns;
    private final Audit audit;
    private final Clock clock;

    PasskeyLogIn(RelyingParty relyingParty, LogIns logIns, Audit audit, Clock clock) {
        this.relyingParty = relyingParty;
        this.logIns = logIns;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the browser is asked, as JSON: for a passkey of who is halfway in, else for any. */
    public String ask() {
        HttpServletRequest request = CurrentRequest.get();
        AccountId account = halfway(request).map(Halfway::account).orElse(null);
        PublicKeyCredentialRequestOptions asked = relyingParty.ask(account, request);
        request.getSession().setAttribute(ATTRIBUTE, asked);
        return relyingParty.json(asked);
    }

    @Override
    public String url() {
        return URL;
    }

    @Override
    public String page(HttpServletRequest request) {
        return halfway(request).isPresent() ? LoginPage.SECOND_STEP : LoginPage.PATH;
    }

    @Override
    public Authentication enter(HttpServletRequest request) {
        AccountId account = shown(request);
        Optional<Halfway> halfway =
                halfway(request).filter(known -> known.account().equals(account));
        return halfway.isPresent()
                ? logIns.afterSecondStep(halfway.get(), Factors.PASSKEY)
                : logIns.inOneStep(account, Factors.PASSKEY);
    }

    private AccountId shown(HttpServletRequest request) {
        String answer = Objects.requireNonNullElse(request.getParameter(CREDENTIAL), "");
        try {
            return relyingParty.check(taken(request), answer, request);
        } catch (TooLate late) {
            throw late;
        } catch (RuntimeException wrong) {
            LOG.info("A passkey was refused: {}", wrong.getMessage());
            audit.refused("anonymous", "account.loggedIn", Map.of("by", "webauthn"));
            throw new Refused(LoginPage.WRONG_PASSKEY, wrong);
        }
    }

    // Each question is good for one answer.
    private static PublicKeyCredentialRequestOptions taken(HttpServletRequest request) {
        Object asked = request.getSession().getAttribute(ATTRIBUTE);
        request.getSession().removeAttribute(ATTRIBUTE);
        if (asked instanceof PublicKeyCredentialRequestOptions options) {
            return options;
        }
        throw new TooLate();
    }

    private Optional<Halfway> halfway(HttpServletRequest request) {
        return Halfway.of(request, clock.instant());
    }
}
