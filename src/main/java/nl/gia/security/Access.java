package nl.gia.security;

import java.util.Optional;
import java.util.Set;
import nl.gia.shared.AccountId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Answers for the principal at work; named {@code access} in {@code @PreAuthorize}. Without one nothing is allowed. */
@Component("access")
public class Access {

    public Optional<Principal> principal() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof Principal principal
                ? Optional.of(principal)
                : Optional.empty();
    }

    /** Of whoever is at work; a token with no owner and the program itself have none. */
    public Optional<AccountId> account() {
        return principal().map(Principal::account).map(AccountId::new);
    }

    /** How far the right to an action stretches for the principal at work. */
    public Scope scope(Action action) {
        return principal().map(p -> Rights.of(p.role(), action)).orElse(Scope.NONE);
    }

    public boolean mayAtAll(Action action) {
        return scope(action) != Scope.NONE;
    }

    public boolean mayEverywhere(Action action) {
        return scope(action) == Scope.ALL;
    }

    public boolean mayIn(Action action, RegionId region) {
        return switch (scope(action)) {
            case ALL -> true;
            case OWN -> regions().contains(region);
            case NONE -> false;
        };
    }

    /** Throws {@link Problem.NotAllowed}, for a thing that may be seen; hide the thing first where it may not. */
    public void require(Action action, RegionId region) {
        if (!mayIn(action, region)) {
            throw new Problem.NotAllowed();
        }
    }

    public void require(Action action) {
        if (!mayEverywhere(action)) {
            throw new Problem.NotAllowed();
        }
    }

    public Set<RegionId> regions() {
        return principal().map(Principal::regions).orElse(Set.of());
    }

    public @Nullable MunicipalityCode municipality() {
        return principal().map(Principal::municipality).orElse(null);
    }
}
