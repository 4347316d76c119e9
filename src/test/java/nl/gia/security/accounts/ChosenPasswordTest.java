package nl.gia.security.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import java.util.UUID;
import nl.gia.security.Role;
import nl.gia.security.secrets.OneTimeSecret;
import nl.gia.security.secrets.PasswordHashes;
import nl.gia.shared.Problem;
import nl.gia.testing.As;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By nobody: whoever holds the link is not logged in. */
@IntegrationTest
class ChosenPasswordTest {

    private static final String PASSWORD = "paard in de sloot";

    @Autowired
    ChosenPassword passwords;

    @Autowired
    AccountAdministration accounts;

    @Autowired
    PasswordHashes hashes;

    @Autowired
    JdbcClient jdbc;

    private InvitationLink link;

    @BeforeEach
    void invited() {
        As.admin();
        link = accounts.invite(new AccountFields("Anna Janssen", "anna@example.nl", Role.READER, Set.of(), null, null));
        As.nobody();
    }

    @Test
    void looking_uses_nothing_up() {
        assertThat(passwords.of(link.secret()))
                .hasValueSatisfying(person -> assertThat(person.name()).isEqualTo("Anna Janssen"));
        assertThat(passwords.of(link.secret())).isPresent();
    }

    @Test
    void choosing_sets_the_password_once() {
        passwords.choose(link.secret(), PASSWORD);
        assertThat(hashes.matches(PASSWORD, hash(), () -> {})).isTrue();
        assertThat(passwords.of(link.secret())).isEmpty();
        assertThatThrownBy(() -> passwords.choose(link.secret(), "koe in de wei daar"))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_weak_password_is_refused_and_the_link_goes_on() {
        assertThat(catchThrowableOfType(Problem.Invalid.class, () -> passwords.choose(link.secret(), "welkom2026!!"))
                        .errors())
                .extracting(Problem.FieldError::field)
                .containsExactly("password");
        passwords.choose(link.secret(), PASSWORD);
    }

    @Test
    void a_link_that_has_expired_and_one_that_never_was_are_answered_alike() {
        jdbc.sql("update invitation set expires_at = now()").update();
        assertThatThrownBy(() -> passwords.choose(link.secret(), PASSWORD)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> passwords.choose(OneTimeSecret.create(), PASSWORD))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(passwords.of(new OneTimeSecret(""))).isEmpty();
    }

    @Test
    void whatever_was_open_with_the_password_before_ends() {
        jdbc.sql("insert into account_session (id, account_id, began_at, seen_at) values (?, ?, now(), now())")
                .param(UUID.randomUUID())
                .param(link.account().value())
                .update();
        passwords.choose(link.secret(), PASSWORD);
        assertThat(jdbc.sql("select count(*) from account_session where account_id = ?")
                        .param(link.account().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void it_is_noted_as_done_by_whom_the_account_is() {
        passwords.choose(link.secret(), PASSWORD);
        assertThat(jdbc.sql("select actor from audit_entry where action = 'account.passwordChosen' and actor_id = ?")
                        .param(link.account().value())
                        .query(String.class)
                        .list())
                .containsExactly("Anna Janssen");
    }

    private String hash() {
        return jdbc.sql("select password_hash from account where id = ?")
                .param(link.account().value())
                .query(String.class)
                .single();
    }
}
