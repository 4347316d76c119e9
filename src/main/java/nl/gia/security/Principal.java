package nl.gia.security;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.gia.audit.AuditedPrincipal;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Who is at work: an account, or a token with the rights of one. */
public record Principal(
        @Nullable UUID account,
        String name,
        Role role,
        Set<RegionId> regions,
        @Nullable MunicipalityCode municipality,
        @Nullable String department)
        implements AuditedPrincipal, java.security.Principal, Serializable {

    private static final String ROLE = "ROLE_";

    /** The program itself, loading its own data at start. */
    public static final Principal SYSTEM = new Principal(null, "system", Role.ADMIN, Set.of(), null, null);

    @Override
    public String getName() {
        return name;
    }

    @Override
    public @Nullable UUID auditId() {
        return account;
    }

    /** The same log-in as before, with who it is and what it may do now. */
    public Authentication inPlaceOf(Authentication before) {
        return before.toBuilder()
                .principal(this)
                .authorities(held -> {
                    held.removeIf(one -> String.valueOf(one.getAuthority()).startsWith(ROLE));
                    held.add(authority());
                })
                .build();
    }

    /** @param factors by which it was shown who it is */
    AbstractAuthenticationToken authenticated(FactorGrantedAuthority... factors) {
        List<GrantedAuthority> authorities = new ArrayList<>(List.of(factors));
        authorities.add(authority());
        return UsernamePasswordAuthenticationToken.authenticated(this, null, authorities);
    }

    private GrantedAuthority authority() {
        return new SimpleGrantedAuthority(ROLE + role);
    }
}
