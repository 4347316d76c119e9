package nl.gia.security;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.gia.audit.Audit;
import nl.gia.security.secrets.ClientAddress;
import nl.gia.security.secrets.PasswordHashes;
import nl.gia.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Makes of a mail address and a password a {@link Principal}; whatever is wrong, the answer is the same. */
@Component
class AccountLogIn implements AuthenticationProvider {

    private final AccountRepository accounts;
    private final PasswordHashes hashes;
    private final LoginThrottle throttle;
    private final LogIns logIns;
    private final Audit audit;

    AccountLogIn(
            AccountRepository accounts, PasswordHashes hashes, LoginThrottle throttle, LogIns logIns, Audit audit) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.throttle = throttle;
        this.logIns = logIns;
        this.audit = audit;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String email = asked.getName().strip().toLowerCase(Locale.ROOT);
        String address = address(asked);
        throttle.check(email, address);
        Optional<Account> account = find(email);
        String hash = account.map(Account::passwordHash).orElse(null);
        String password = String.valueOf(asked.getCredentials());
        boolean right = hashes.matches(password, hash, () -> throttle.check(email, address));
        if (!right || account.isEmpty()) {
            throw refused(email, address, account);
        }
        throttle.succeeded(email);
        AbstractAuthenticationToken who =
                logIns.afterFirstStep(account.get(), FactorGrantedAuthority.PASSWORD_AUTHORITY);
        who.setDetails(asked.getDetails());
        return who;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private Optional<Account> find(String email) {
        return EmailAddress.isValid(email) ? accounts.findByEmail(email).filter(Account::isEnabled) : Optional.empty();
    }

    // What was typed is not noted: people type passwords in the wrong field.
    private BadCredentialsException refused(String email, String address, Optional<Account> account) {
        throttle.failed(email, address);
        Map<String, String> details =
                account.map(known -> Map.of("account", known.id().toString())).orElse(Map.of());
        audit.refused("anonymous", "account.loggedIn", details);
        return new BadCredentialsException("wrong");
    }

    private static String address(Authentication asked) {
        @Nullable Object details = asked.getDetails();
        return details instanceof WebAuthenticationDetails web ? ClientAddress.of(web.getRemoteAddress()) : "";
    }
}
