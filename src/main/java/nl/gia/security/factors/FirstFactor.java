package nl.gia.security.factors;

import java.util.List;
import java.util.function.Supplier;
import nl.gia.security.AccountToLogIn;
import nl.gia.security.Halfway;
import nl.gia.security.LogIns;
import nl.gia.shared.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For who is halfway in, must have a second factor and has none: to set one up is all that one may do. */
@Service
@Transactional
@PreAuthorize("@halfIn.mustEnrol()")
public class FirstFactor implements FactorEnrolment {

    private final HalfIn halfIn;
    private final LogIns logIns;
    private final Enrolment enrolment;
    private final FactorLock lock;

    FirstFactor(HalfIn halfIn, LogIns logIns, Enrolment enrolment, FactorLock lock) {
        this.halfIn = halfIn;
        this.logIns = logIns;
        this.enrolment = enrolment;
        this.lock = lock;
    }

    @Override
    public boolean appsArePossible() {
        return enrolment.appsArePossible();
    }

    @Override
    public AppSetUp beginApp() {
        return enrolment.beginApp(account());
    }

    @Override
    public List<String> confirmApp(AppSetUp app, String code) {
        return first(app.account(), Factors.APP, () -> enrolment.confirmApp(app, code));
    }

    @Override
    public PasskeySetUp beginPasskey() {
        return enrolment.beginPasskey(account());
    }

    @Override
    public List<String> addPasskey(PasskeySetUp passkey, String answer, String name) {
        return first(passkey.account(), Factors.PASSKEY, () -> enrolment.addPasskey(passkey, answer, name));
    }

    private List<String> first(AccountToLogIn owner, String factor, Supplier<List<String>> work) {
        Halfway halfway = halfIn.halfway()
                .filter(known -> known.account().equals(owner.id()))
                .orElseThrow(Problem.NotAllowed::new);
        lock.take(owner.id());
        if (!halfIn.mustEnrol()) {
            throw new Problem.NotAllowed();
        }
        List<String> codes = logIns.actingAs(halfway, work);
        SetUpLogIn.remember(CurrentRequest.get(), owner.id(), factor);
        return codes;
    }

    private AccountToLogIn account() {
        return halfIn.account().orElseThrow(Problem.NotAllowed::new);
    }
}
