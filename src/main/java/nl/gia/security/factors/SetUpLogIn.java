package nl.gia.security.factors;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;
import nl.gia.security.Halfway;
import nl.gia.security.LogInWay;
import nl.gia.security.LogIns;
import nl.gia.security.LoginPage;
import nl.gia.security.TooLate;
import nl.gia.shared.AccountId;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** On from setting up the first factor, which was shown to work a moment ago. */
@Component
public class SetUpLogIn implements LogInWay {

    public static final String URL = "/login/ingesteld";
    private static final String ATTRIBUTE = SetUpLogIn.class.getName();

    private final LogIns logIns;
    private final SecondStepRule rule;
    private final Clock clock;

    SetUpLogIn(LogIns logIns, SecondStepRule rule, Clock clock) {
        this.logIns = logIns;
        this.rule = rule;
        this.clock = clock;
    }

    static void remember(HttpServletRequest request, AccountId account, String factor) {
        request.getSession().setAttribute(ATTRIBUTE, new Done(account.value(), factor));
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
        if (request.getSession().getAttribute(ATTRIBUTE) instanceof Done done
                && done.account().equals(halfway.id())
                && rule.hasFactor(halfway.account())) {
            request.getSession().removeAttribute(ATTRIBUTE);
            return logIns.afterSecondStep(halfway, done.factor());
        }
        throw new TooLate();
    }

    private record Done(UUID account, String factor) implements Serializable {}
}
