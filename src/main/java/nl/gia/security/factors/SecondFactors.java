package nl.gia.security.factors;

import java.util.List;
import nl.gia.audit.Audit;
import nl.gia.security.Access;
import nl.gia.security.AccountToLogIn;
import nl.gia.security.OwnPassword;
import nl.gia.security.Principal;
import nl.gia.shared.AccountId;
import nl.gia.shared.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second factors of whoever is at work. Before any of them changes that one's password is asked. */
@Service
@Transactional
@PreAuthorize("@access.principal().present")
public class SecondFactors {

    private static final String PASSWORD = "password";

    private final Access access;
    private final OwnPassword ownPassword;
    private final AuthenticatorApps apps;
    private final Passkeys passkeys;
    private final RecoveryCodes recoveryCodes;
    private final SecondFactorDemand demand;
    private final Enrolment enrolment;
    private final FactorLock lock;
    private final Audit audit;

    SecondFactors(
            Access access,
            OwnPassword ownPassword,
            AuthenticatorApps apps,
            Passkeys passkeys,
            RecoveryCodes recoveryCodes,
            SecondFactorDemand demand,
            Enrolment enrolment,
            FactorLock lock,
            Audit audit) {
        this.access = access;
        this.ownPassword = ownPassword;
        this.apps = apps;
        this.passkeys = passkeys;
        this.recoveryCodes = recoveryCodes;
        this.demand = demand;
        this.enrolment = enrolment;
        this.lock = lock;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public FactorOverview overview() {
        return overview(own());
    }

    /** For the one dialog that asked for the password. */
    public FactorEnrolment enrol(String password) {
        AccountToLogIn account = ownPassword.require(password, PASSWORD);
        return new OpenEnrolment(account, enrolment);
    }

    public void removeApp(String password) {
        AccountId account = locked(password);
        if (!apps.remove(account)) {
            throw new Problem.NotFound();
        }
        audit.done("account.appRemoved", "account", account);
        afterRemoval(account);
    }

    public void renamePasskey(PasskeyId passkey, String name) {
        AccountId account = own();
        if (!passkeys.rename(account, passkey, Enrolment.checkedName(name))) {
            throw new Problem.NotFound();
        }
        audit.done("account.passkeyRenamed", "account", account);
    }

    public void removePasskey(PasskeyId passkey, String password) {
        AccountId account = locked(password);
        if (!passkeys.remove(account, passkey)) {
            throw new Problem.NotFound();
        }
        audit.done("account.passkeyRemoved", "account", account);
        afterRemoval(account);
    }

    /** @return the only time they are told; those there were are good for nothing any more */
    public List<String> renewRecoveryCodes(String password) {
        AccountId account = locked(password);
        if (!overview(account).hasAny()) {
            throw new Problem.NotFound();
        }
        audit.done("account.recoveryCodesRenewed", "account", account);
        return recoveryCodes.renew(account);
    }

    private FactorOverview overview(AccountId account) {
        return new FactorOverview(
                apps.of(account),
                passkeys.of(account),
                recoveryCodes.left(account),
                access.principal().map(Principal::role).flatMap(demand::from));
    }

    private void afterRemoval(AccountId account) {
        if (overview(account).hasAny()) {
            return;
        }
        if (access.principal().map(Principal::role).filter(demand::isMadeOf).isPresent()) {
            throw new Problem.Conflict("factors.remove.lastOne");
        }
        recoveryCodes.remove(account);
    }

    private AccountId locked(String password) {
        AccountId account = ownPassword.require(password, PASSWORD).id();
        lock.take(account);
        return account;
    }

    private AccountId own() {
        return access.account().orElseThrow(Problem.NotAllowed::new);
    }

    private record OpenEnrolment(AccountToLogIn account, Enrolment enrolment) implements FactorEnrolment {

        @Override
        public boolean appsArePossible() {
            return enrolment.appsArePossible();
        }

        @Override
        public AppSetUp beginApp() {
            return enrolment.beginApp(account);
        }

        @Override
        public List<String> confirmApp(AppSetUp app, String code) {
            return enrolment.confirmApp(app, code);
        }

        @Override
        public PasskeySetUp beginPasskey() {
            return enrolment.beginPasskey(account);
        }

        @Override
        public List<String> addPasskey(PasskeySetUp passkey, String answer, String name) {
            return enrolment.addPasskey(passkey, answer, name);
        }
    }
}
