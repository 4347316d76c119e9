package nl.gia.security.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import java.util.UUID;
import nl.gia.kit.Languages;
import nl.gia.security.Principal;
import nl.gia.security.Role;
import nl.gia.security.secrets.PasswordHashes;
import nl.gia.shared.AccountId;
import nl.gia.shared.Problem;
import nl.gia.testing.As;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class OwnAccountTest {

    private static final String PASSWORD = "paard in de sloot";
    private static final String OTHER = "koe in de wei daar";

    @Autowired
    OwnAccount own;

    @Autowired
    AccountAdministration accounts;

    @Autowired
    ChosenPassword passwords;

    @Autowired
    PasswordHashes hashes;

    @Autowired
    JdbcClient jdbc;

    private AccountId anna;

    @BeforeEach
    void anna_is_at_work() {
        As.admin();
        InvitationLink link = accounts.invite(
                new AccountFields("Anna Janssen", "anna@example.nl", Role.READER, Set.of(), null, null));
        passwords.choose(link.secret(), PASSWORD);
        anna = link.account();
        As.is(new Principal(anna.value(), "Anna Janssen", Role.READER, Set.of(), null, null));
    }

    @Test
    void one_sees_and_changes_ones_own_name() {
        own.rename(" Anna de Wit ");
        assertThat(own.details().name()).isEqualTo("Anna de Wit");
        assertThat(field(() -> own.rename(" "))).isEqualTo("name");
        assertThat(field(() -> own.rename("a".repeat(201)))).isEqualTo("name");
    }

    @Test
    void a_choice_of_language_and_display_is_kept_each_by_itself() {
        own.speak(Languages.ENGLISH);
        own.show("dark");
        own.speak(Languages.DUTCH);
        assertThat(jdbc.sql("select language || ' ' || scheme from account where id = ?")
                        .param(anna.value())
                        .query(String.class)
                        .single())
                .isEqualTo("nl dark");
    }

    @Test
    void a_new_password_ends_the_other_sessions() {
        jdbc.sql("insert into account_session (id, account_id, began_at, seen_at) values (?, ?, now(), now())")
                .param(UUID.randomUUID())
                .param(anna.value())
                .update();
        own.changePassword(PASSWORD, OTHER);
        assertThat(hashes.matches(OTHER, hash(), () -> {})).isTrue();
        assertThat(jdbc.sql("select count(*) from account_session where account_id = ?")
                        .param(anna.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void without_the_current_password_there_is_no_new_one() {
        assertThat(field(() -> own.changePassword(OTHER, OTHER))).isEqualTo("current");
        assertThat(hashes.matches(PASSWORD, hash(), () -> {})).isTrue();
    }

    @Test
    void a_weak_one_and_the_same_one_are_refused() {
        assertThat(field(() -> own.changePassword(PASSWORD, "welkom2026!!"))).isEqualTo("password");
        assertThat(field(() -> own.changePassword(PASSWORD, PASSWORD))).isEqualTo("password");
    }

    @Test
    void whoever_found_the_screen_open_cannot_go_on_guessing() {
        for (int i = 0; i < 5; i++) {
            assertThat(problem(() -> own.changePassword("guess", OTHER))).isEqualTo("security.password.wrong");
        }
        assertThat(problem(() -> own.changePassword(PASSWORD, OTHER))).isEqualTo("security.login.wait");
    }

    @Test
    void what_is_not_an_account_has_none_of_its_own() {
        As.is(Principal.SYSTEM);
        assertThatThrownBy(own::details).isInstanceOf(AccessDeniedException.class);
    }

    private static String field(Runnable action) {
        return catchThrowableOfType(Problem.Invalid.class, action::run)
                .errors()
                .getFirst()
                .field();
    }

    private static String problem(Runnable action) {
        return catchThrowableOfType(Problem.Invalid.class, action::run)
                .errors()
                .getFirst()
                .text()
                .key();
    }

    private String hash() {
        return jdbc.sql("select password_hash from account where id = ?")
                .param(anna.value())
                .query(String.class)
                .single();
    }
}
