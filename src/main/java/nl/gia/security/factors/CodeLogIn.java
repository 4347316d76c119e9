package nl.gia.security.factors;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import nl.gia.audit.Audit;
import nl.gia.security.Halfway;
import nl.gia.security.LogInWay;
import nl.gia.security.LogIns;
import nl.gia.security.LoginPage;
import nl.gia.security.TooLate;
import nl.gia.security.secrets.ClientAddress;
import nl.gia.shared.AccountId;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The second step by a code, of the app or from paper: which of the two it is shows by itself. */
@Component
public class CodeLogIn implements LogInWay {

    public static final String URL = "/login/code";
    public static final String CODE = "code";

    private final AuthenticatorApps apps;
    private final RecoveryCodes recoveryCodes;
    private final CodeThrottle throttle;
    private final LogIns logIns;
    private final Audit audit;
    private final Clock clock;

    CodeLogIn(
            AuthenticatorApps apps,
            RecoveryCodes recoveryCodes,
            CodeThrottle throttle,
            LogIns logIns,
            Audit audit,
            Clock clock) {
        this.apps = apps;
        this.recoveryCodes = recoveryCodes;
        this.throttle = throttle;
        this.logIns = logIns;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String url() {
        return URL;
    }

    @Override
    public String page(HttpServletRequest request) {
        return LoginPage.SECOND_STEP;
    }

    @Override
    public Authentication enter(HttpServletRequest request) {
        Halfway halfway = Halfway.of(request, clock.instant()).orElseThrow(TooLate::new);
        AccountId account = halfway.account();
        String address = ClientAddress.of(request.getRemoteAddr());
        throttle.check(account.toString(), address);
        String code = Objects.requireNonNullElse(request.getParameter(CODE), "");
        if (apps.take(account, plain(code))) {
            throttle.succeeded(account.toString());
            return logIns.afterSecondStep(halfway, Factors.APP);
        }
        if (recoveryCodes.take(account, code)) {
            throttle.succeeded(account.toString());
            return logIns.afterSecondStep(halfway, Factors.RECOVERY_CODE);
        }
        throttle.failed(account.toString(), address);
        audit.refused("anonymous", "account.secondStepTaken", Map.of("account", account.toString()));
        throw new BadCredentialsException("wrong code");
    }

    /** As apps show it: 123 456. */
    static String plain(String code) {
        return code.replaceAll("\\s", "");
    }
}
