package nl.gia.security.factors;

import java.time.Clock;
import java.util.Optional;
import nl.gia.security.AccountToLogIn;
import nl.gia.security.Halfway;
import nl.gia.security.LogIns;
import org.springframework.stereotype.Component;

/** Who is halfway in, and what is still asked of that one. */
@Component("halfIn")
public class HalfIn {

    private final LogIns logIns;
    private final AuthenticatorApps apps;
    private final Passkeys passkeys;
    private final Clock clock;

    HalfIn(LogIns logIns, AuthenticatorApps apps, Passkeys passkeys, Clock clock) {
        this.logIns = logIns;
        this.apps = apps;
        this.passkeys = passkeys;
        this.clock = clock;
    }

    /** Empty for who has not taken a first step, or too long ago. */
    public Optional<NextStep> next() {
        return account()
                .map(account -> new NextStep(
                        account.name(),
                        apps.of(account.id()).isPresent(),
                        !passkeys.of(account.id()).isEmpty()));
    }

    /** Without any factor the first thing to do is to set one up. */
    public boolean mustEnrol() {
        return next().filter(NextStep::isEnrolment).isPresent();
    }

    public void startAgain() {
        Halfway.forget(CurrentRequest.get());
    }

    Optional<Halfway> halfway() {
        return CurrentRequest.find().flatMap(request -> Halfway.of(request, clock.instant()));
    }

    Optional<AccountToLogIn> account() {
        return halfway().map(Halfway::account).flatMap(logIns::find);
    }
}
