package nl.gia.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Set;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import nl.gia.testing.As;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

@IntegrationTest
class AccountsTest {

    private static final String PASSWORD = "paard in de sloot";
    private static final RegionId LIMBURG = RegionId.create();

    @Autowired
    Accounts accounts;

    @Autowired
    AccountLogIn logIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager accountsInMemory;

    @BeforeEach
    void admin() {
        As.admin();
    }

    @Test
    void who_has_an_account_logs_in_as_what_it_says() throws IOException {
        accounts.create(anna("Anna@Example.nl"));
        Authentication who = logIn(" anna@example.NL ", PASSWORD);
        assertThat(who.getPrincipal()).isInstanceOfSatisfying(Principal.class, principal -> {
            assertThat(principal.name()).isEqualTo("Anna Janssen");
            assertThat(principal.role()).isEqualTo(Role.CMO);
            assertThat(principal.regions()).containsExactly(LIMBURG);
        });
        assertThat(who.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactlyInAnyOrder("ROLE_CMO", "FACTOR_PASSWORD");
        new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(who);
    }

    @Test
    void a_wrong_password_an_unknown_address_and_a_closed_account_are_answered_alike() {
        accounts.create(anna("anna@example.nl"));
        assertRefused("anna@example.nl", "paard in de wei");
        assertRefused("bart@example.nl", PASSWORD);
        assertRefused("\u0000", PASSWORD);
        accountsInMemory.clear();
        jdbc.sql("update account set enabled = false where email = 'anna@example.nl'")
                .update();
        assertRefused("anna@example.nl", PASSWORD);
    }

    @Test
    void the_password_is_kept_as_a_hash_of_the_agreed_cost() {
        accounts.create(anna("anna@example.nl"));
        assertThat(jdbc.sql("select password_hash from account where email = 'anna@example.nl'")
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void an_address_has_one_account() {
        accounts.create(anna("anna@example.nl"));
        assertThat(accounts.exists("ANNA@example.nl ")).isTrue();
        assertThat(accounts.any()).isTrue();
        assertThatThrownBy(() -> accounts.create(anna("Anna@example.nl"))).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void everything_wrong_is_told_at_its_field() {
        var wrong = new NewAccount("anna", " ", "kort", Role.MUNICIPALITY, Set.of(), null, null, false);
        assertThat(catchThrowableOfType(Problem.Invalid.class, () -> accounts.create(wrong))
                        .errors())
                .extracting(Problem.FieldError::field)
                .containsExactly("email", "name", "municipality", "password");
    }

    @Test
    void what_happens_to_an_account_is_noted_without_its_password() {
        String id = accounts.create(anna("anna@example.nl")).toString();
        assertRefused("anna@example.nl", "paard in de wei");
        assertThat(jdbc.sql("select action || ' ' || result || ' ' || actor from audit_entry"
                                + " where object_id = :id or details ->> 'account' = :id order by id")
                        .param("id", id)
                        .query(String.class)
                        .list())
                .containsExactly("account.created done Test ADMIN", "account.loggedIn refused anonymous");
        assertThat(jdbc.sql("select count(*) from audit_entry a where a::text like '%paard in de%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void only_an_administrator_makes_accounts() {
        As.forum();
        assertThatThrownBy(() -> accounts.create(anna("anna@example.nl"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.exists("anna@example.nl")).isInstanceOf(AccessDeniedException.class);
    }

    private static NewAccount anna(String email) {
        return new NewAccount(
                email,
                "Anna Janssen",
                PASSWORD,
                Role.CMO,
                Set.of(LIMBURG),
                new MunicipalityCode("GM0935"),
                null,
                false);
    }

    private void assertRefused(String email, String password) {
        assertThatThrownBy(() -> logIn(email, password)).isExactlyInstanceOf(BadCredentialsException.class);
    }

    private Authentication logIn(String email, String password) {
        return logIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password));
    }
}
