package nl.gia.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gia.shared.CannotStart;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@IntegrationTest
class FirstAdministratorTest {

    private static final String EMAIL = "eerste@example.nl";

    @Autowired
    Accounts accounts;

    @Autowired
    AccountLogIn logIn;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void without_accounts() {
        jdbc.sql("delete from account").update();
    }

    @Test
    void without_settings_a_password_is_made_up_and_printed_once() {
        FirstAdministrator first = started("");
        Matcher printed = Pattern.compile("Administrator: eerste@example.nl {2}password: ([a-z2-9]{20}) .*")
                .matcher(String.join("\n", first.lines()));
        assertThat(printed.matches()).isTrue();
        assertThat(roleOf(printed.group(1))).isEqualTo(Role.ADMIN);
        assertThat(started("").lines()).isEmpty();
        assertThat(jdbc.sql("select count(*) from account").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void a_given_password_is_not_printed() {
        FirstAdministrator first = started("paard in de sloot");
        assertThat(first.lines()).isEmpty();
        assertThat(roleOf("paard in de sloot")).isEqualTo(Role.ADMIN);
    }

    @Test
    void a_given_password_that_is_too_weak_keeps_the_program_from_starting() {
        assertThatThrownBy(() -> started("welkom2026!!"))
                .isInstanceOf(CannotStart.class)
                .hasMessageNotContaining("welkom2026");
    }

    @Test
    void afterwards_nobody_is_at_work() {
        started("");
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    private FirstAdministrator started(String password) {
        FirstAdministrator first = new FirstAdministrator(accounts, EMAIL, password);
        first.load();
        return first;
    }

    private Role roleOf(String password) {
        var asked = UsernamePasswordAuthenticationToken.unauthenticated(EMAIL, password);
        return ((Principal) logIn.authenticate(asked).getPrincipal()).role();
    }
}
