package nl.gia.security;

import java.util.Map;
import nl.gia.audit.Audit;
import nl.gia.security.secrets.ClientAddress;
import nl.gia.security.secrets.PasswordHashes;
import nl.gia.shared.Problem;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Asked again before what would help a stranger at an unguarded desk. */
@Component
@NamedInterface("login")
public class OwnPassword {

    private final Access access;
    private final AccountRepository accounts;
    private final PasswordHashes hashes;
    private final LoginThrottle throttle;
    private final Audit audit;

    OwnPassword(Access access, AccountRepository accounts, PasswordHashes hashes, LoginThrottle throttle, Audit audit) {
        this.access = access;
        this.accounts = accounts;
        this.hashes = hashes;
        this.throttle = throttle;
        this.audit = audit;
    }

    /**
     * The account of whoever is at work, when the password is that one's.
     *
     * @param field to which it is told that it is not
     */
    public AccountToLogIn require(String password, String field) {
        Account own = access.account()
                .flatMap(id -> accounts.findById(id.value()))
                .filter(Account::isEnabled)
                .orElseThrow(Problem.NotAllowed::new);
        AccountToLogIn account = own.toLogIn();
        try {
            throttle.check(account.email(), address());
            if (!hashes.matches(password, own.passwordHash(), () -> throttle.check(account.email(), address()))) {
                throw wrong(account, field);
            }
        } catch (TooManyAttempts many) {
            throw new Problem.Invalid(field, "security.login.wait", many.seconds());
        }
        throttle.succeeded(account.email());
        return account;
    }

    private Problem.Invalid wrong(AccountToLogIn account, String field) {
        throttle.failed(account.email(), address());
        audit.refused(
                account.name(),
                "account.passwordAsked",
                Map.of("account", account.id().toString()));
        return new Problem.Invalid(field, "security.password.wrong");
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? ClientAddress.of(request.getRequest().getRemoteAddr())
                : "";
    }
}
