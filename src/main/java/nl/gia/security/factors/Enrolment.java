package nl.gia.security.factors;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import nl.gia.audit.Audit;
import nl.gia.security.AccountToLogIn;
import nl.gia.shared.AccountId;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets up second factors, for whoever was shown to be the account's owner. */
@Component
@Transactional
class Enrolment {

    static final int MOST_PASSKEYS = 10;
    private static final int LONGEST_NAME = 60;
    private static final long NEVER_USED = 0;
    private static final Logger LOG = LoggerFactory.getLogger(Enrolment.class);

    private final AuthenticatorApps apps;
    private final Passkeys passkeys;
    private final RecoveryCodes recoveryCodes;
    private final RelyingParty relyingParty;
    private final Seal seal;
    private final Audit audit;
    private final Clock clock;

    Enrolment(
            AuthenticatorApps apps,
            Passkeys passkeys,
            RecoveryCodes recoveryCodes,
            RelyingParty relyingParty,
            Seal seal,
            Audit audit,
            Clock clock) {
        this.apps = apps;
        this.passkeys = passkeys;
        this.recoveryCodes = recoveryCodes;
        this.relyingParty = relyingParty;
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    boolean appsArePossible() {
        return seal.isPossible();
    }

    AppSetUp beginApp(AccountToLogIn account) {
        if (!seal.isPossible()) {
            throw new Problem.Conflict("factors.app.noKey");
        }
        return new AppSetUp(account);
    }

    List<String> confirmApp(AppSetUp app, String code) {
        AccountId account = app.account().id();
        OptionalLong step = Totp.step(app.secret(), CodeLogIn.plain(code), clock.instant(), NEVER_USED);
        if (step.isEmpty()) {
            throw new Problem.Invalid("code", "factors.app.wrongCode");
        }
        apps.put(account, app.secret(), step.getAsLong());
        audit.done("account.appAdded", "account", account);
        return firstRecoveryCodes(account);
    }

    PasskeySetUp beginPasskey(AccountToLogIn account) {
        if (passkeys.of(account.id()).size() >= MOST_PASSKEYS) {
            throw new Problem.Conflict("factors.passkey.tooMany", MOST_PASSKEYS);
        }
        return relyingParty.askForNew(account, CurrentRequest.get());
    }

    List<String> addPasskey(PasskeySetUp passkey, String answer, String name) {
        AccountId account = passkey.account().id();
        String called = checkedName(name);
        try {
            relyingParty.register(passkey, answer, called, CurrentRequest.get());
        } catch (RuntimeException refused) {
            LOG.warn("A passkey for account {} was refused", account, refused);
            throw new Problem.Conflict("factors.passkey.refused");
        }
        audit.done("account.passkeyAdded", "account", account);
        return firstRecoveryCodes(account);
    }

    static String checkedName(String name) {
        new FieldErrors()
                .check(!name.isBlank(), "name", "problem.required")
                .check(name.strip().length() <= LONGEST_NAME, "name", "problem.tooLong", LONGEST_NAME)
                .throwIfAny();
        return name.strip();
    }

    private List<String> firstRecoveryCodes(AccountId account) {
        return recoveryCodes.left(account) > 0 ? List.of() : recoveryCodes.renew(account);
    }
}
