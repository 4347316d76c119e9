package nl.gia.security;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.gia.shared.AccountId;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Where every way in ends: whoever took a step is let in, asked for the next one, or turned away. */
@Component
@NamedInterface("login")
public class LogIns {

    private final AccountRepository accounts;
    private final SecondStep secondStep;
    private final Clock clock;

    LogIns(AccountRepository accounts, SecondStep secondStep, Clock clock) {
        this.accounts = accounts;
        this.secondStep = secondStep;
        this.clock = clock;
    }

    /** @param factor such as {@link FactorGrantedAuthority#PASSWORD_AUTHORITY} */
    public Authentication afterFirstStep(AccountId id, String factor) {
        return afterFirstStep(enabled(id), factor);
    }

    AbstractAuthenticationToken afterFirstStep(Account account, String factor) {
        Principal who = account.principal();
        if (secondStep.isAskedOf(account.id(), who.role())) {
            throw new SecondStepAsked(new Halfway(account.id().value(), factor, clock.instant()));
        }
        return in(who, factor);
    }

    public Authentication afterSecondStep(Halfway halfway, String factor) {
        return in(enabled(halfway.account()).principal(), halfway.factor(), factor);
    }

    /** By a factor that is two in one, such as a passkey with the fingerprint of its owner. */
    public Authentication inOneStep(AccountId id, String factor) {
        return in(enabled(id).principal(), factor);
    }

    /** Work that somebody does on the way in, noted as done by that one. */
    public <T> T actingAs(Halfway halfway, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(in(enabled(halfway.account()).principal(), halfway.factor()));
        try {
            SecurityContextHolder.setContext(context);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Empty when it is disabled. */
    public Optional<AccountToLogIn> find(AccountId id) {
        return known(id).map(Account::toLogIn);
    }

    private Account enabled(AccountId id) {
        return known(id).orElseThrow(() -> new BadCredentialsException("no such account, or not any more"));
    }

    private Optional<Account> known(AccountId id) {
        return accounts.findWithRegionsById(id.value()).filter(Account::isEnabled);
    }

    private AbstractAuthenticationToken in(Principal who, String... factors) {
        return who.authenticated(Stream.of(factors)
                .map(factor -> FactorGrantedAuthority.withAuthority(factor)
                        .issuedAt(clock.instant())
                        .build())
                .toArray(FactorGrantedAuthority[]::new));
    }
}
