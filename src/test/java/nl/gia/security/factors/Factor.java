package nl.gia.security.factors;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.gia.security.Accounts;
import nl.gia.security.NewAccount;
import nl.gia.security.Principal;
import nl.gia.security.Role;
import nl.gia.shared.AccountId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Accounts with second factors, as tests need them. */
final class Factor {

    static final String PASSWORD = "paard in de sloot";

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private Factor() {}

    static AccountId account(Accounts accounts, String email, Role role) {
        return Builders.asSystem(() -> accounts.create(new NewAccount(
                email, "Anna Janssen", PASSWORD, role, Set.of(), new MunicipalityCode("GM0935"), "BZK", false)));
    }

    static void at(AccountId account, Role role) {
        As.is(new Principal(account.value(), "Anna Janssen", role, Set.of(), null, null));
    }

    /** From an address of its own, so that what went wrong elsewhere does not count here. */
    static MockHttpServletRequest request() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("2001:db8:%x::1".formatted(ADDRESSES.incrementAndGet()));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return request;
    }

    static String email() {
        return UUID.randomUUID() + "@example.nl";
    }

    /** As it shows on the phone, so many steps of half a minute from now. */
    static String code(byte[] secret, int steps) {
        return Totp.code(secret, Totp.stepAt(Instant.now()) + steps);
    }

    static PasskeyId passkey(JdbcClient jdbc, AccountId account) {
        PasskeyId id = PasskeyId.create();
        jdbc.sql("""
                        insert into passkey (id, account_id, name, credential_id, public_key, attestation, sign_count,
                                             transports, backed_up, created_at, last_used_at)
                        values (?, ?, 'laptop', ?, '', '', 0, '{internal}', false, now(), now())""")
                .params(
                        id.value(),
                        account.value(),
                        UUID.randomUUID().toString().getBytes())
                .update();
        return id;
    }
}
