package nl.gia.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.gia.security.Principal;
import nl.gia.security.Role;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Says who is at work in a test: {@code As.cmo(limburg)}. */
public final class As {

    static final Principal MEMBER = new Principal(
            UUID.nameUUIDFromBytes("member".getBytes(StandardCharsets.UTF_8)),
            "Test MEMBER",
            Role.MUNICIPALITY,
            Set.of(),
            new MunicipalityCode("GM0935"),
            null);

    private As() {}

    public static void admin() {
        principal(Role.ADMIN, Set.of(), null, null);
    }

    public static void forum() {
        principal(Role.FORUM, Set.of(), null, null);
    }

    public static void cmo(RegionId... regions) {
        principal(Role.CMO, Set.of(regions), null, null);
    }

    public static void municipality(MunicipalityCode code) {
        principal(Role.MUNICIPALITY, Set.of(), code, null);
    }

    /** Of Maastricht, and in the planning teams that {@link Builders#joined} says. */
    public static void member() {
        is(MEMBER);
    }

    public static void ministry(String department) {
        principal(Role.MINISTRY, Set.of(), null, department);
    }

    public static void reader() {
        principal(Role.READER, Set.of(), null, null);
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }

    public static void is(Principal principal) {
        var authorities = List.of(new SimpleGrantedAuthority("ROLE_" + principal.role()));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities));
    }

    /** Which account each of these works with; in the database only where {@link Builders#accounts} made it. */
    public static UUID accountOf(Role role) {
        return UUID.nameUUIDFromBytes(nameOf(role).getBytes(StandardCharsets.UTF_8));
    }

    static String nameOf(Role role) {
        return "Test " + role;
    }

    private static void principal(
            Role role, Set<RegionId> regions, @Nullable MunicipalityCode municipality, @Nullable String department) {
        is(new Principal(accountOf(role), nameOf(role), role, regions, municipality, department));
    }
}
