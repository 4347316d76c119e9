package nl.gia.security.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import nl.gia.security.Accounts;
import nl.gia.security.Bearer;
import nl.gia.security.NewAccount;
import nl.gia.security.Principal;
import nl.gia.security.Role;
import nl.gia.shared.AccountId;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import nl.gia.testing.As;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class PersonalTokensTest {

    private static final Duration MONTH = Duration.ofDays(30);

    @Autowired
    PersonalTokens tokens;

    @Autowired
    PersonalTokenBook book;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private AccountId anna;

    @BeforeEach
    void anna_is_at_work() {
        As.admin();
        anna = account("anna@example.nl");
        atWork(anna);
    }

    @Test
    void a_token_is_told_once_and_kept_as_a_hash() {
        IssuedToken issued = tokens.issue(" maandrapport ", MONTH);
        String secret = issued.secret().text();
        assertThat(secret).startsWith("gia_").hasSizeGreaterThan(40);
        assertThat(tokens.mine()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("maandrapport");
            assertThat(secret).startsWith(row.beginning());
            assertThat(row.beginning()).hasSize(10);
            assertThat(row.lastUsed()).isNull();
        });
        assertThat(jdbc.sql("select count(*) from api_token t where t::text like ?")
                        .param("%" + secret.substring(10) + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void it_carries_what_its_owner_may_do_at_the_time() {
        String secret = tokens.issue("rapport", MONTH).secret().text();
        RegionId limburg = RegionId.create();
        assertThat(bearer(secret).role()).isEqualTo(Role.READER);
        jdbc.sql("update account set role = 'CMO' where id = ?")
                .param(anna.value())
                .update();
        jdbc.sql("insert into account_region values (?, ?)")
                .param(anna.value())
                .param(limburg.value())
                .update();
        assertThat(bearer(secret).role()).isEqualTo(Role.CMO);
        assertThat(bearer(secret).regions()).containsExactly(limburg);
        jdbc.sql("update account set enabled = false where id = ?")
                .param(anna.value())
                .update();
        assertThat(book.bearerOf(secret)).isEmpty();
    }

    @Test
    void it_ends_when_its_time_is_over_and_when_it_is_revoked() {
        IssuedToken one = tokens.issue("een", MONTH);
        IssuedToken other = tokens.issue("twee", MONTH);
        jdbc.sql(
                        "update api_token set created_at = now() - interval '2 days', expires_at = now() - interval '1 day' where id = ?")
                .param(one.row().id())
                .update();
        tokens.revoke(other.row().id());
        assertThat(book.bearerOf(one.secret().text())).isEmpty();
        assertThat(book.bearerOf(other.secret().text())).isEmpty();
        assertThat(book.bearerOf("gia_something")).isEmpty();
        assertThat(tokens.mine()).extracting(TokenRow::name, TokenRow::expired).containsExactly(tuple("een", true));
    }

    @Test
    void when_it_was_last_used_is_noted_once_a_minute() {
        IssuedToken issued = tokens.issue("rapport", MONTH);
        bearer(issued.secret().text());
        var first = tokens.mine().getFirst().lastUsed();
        assertThat(first).isNotNull();
        bearer(issued.secret().text());
        assertThat(tokens.mine().getFirst().lastUsed()).isEqualTo(first);
    }

    @Test
    void a_name_and_at_most_a_year_are_asked() {
        assertThat(field(() -> tokens.issue(" ", MONTH))).isEqualTo("name");
        assertThat(field(() -> tokens.issue("rapport", null))).isEqualTo("validFor");
        assertThat(field(() -> tokens.issue("rapport", Duration.ofDays(366)))).isEqualTo("validFor");
        assertThat(field(() -> tokens.issue("rapport", Duration.ZERO))).isEqualTo("validFor");
    }

    @Test
    void nobody_has_more_than_can_be_overseen() {
        for (int i = 0; i < 20; i++) {
            tokens.issue("token " + i, MONTH);
        }
        assertThatThrownBy(() -> tokens.issue("nog een", MONTH)).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void nobody_sees_or_revokes_those_of_another() {
        UUID token = tokens.issue("rapport", MONTH).row().id();
        As.admin();
        AccountId bart = account("bart@example.nl");
        atWork(bart);
        assertThat(tokens.mine()).isEmpty();
        assertThatThrownBy(() -> tokens.revoke(token)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void what_is_no_account_has_no_tokens() {
        As.is(Principal.SYSTEM);
        assertThatThrownBy(() -> tokens.issue("rapport", MONTH)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void making_and_revoking_is_noted_with_the_number_of_the_token_and_not_its_text() {
        IssuedToken issued = tokens.issue("rapport", MONTH);
        tokens.revoke(issued.row().id());
        assertThat(jdbc.sql("select action || ' ' || (details ->> 'token') from audit_entry where object_id = ?"
                                + " and action like 'account.token%' order by id")
                        .param(anna.toString())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "account.tokenIssued " + issued.row().id(),
                        "account.tokenRevoked " + issued.row().id());
    }

    private AccountId account(String email) {
        return accounts.create(
                new NewAccount(email, email, "paard in de sloot", Role.READER, Set.of(), null, null, false));
    }

    private static void atWork(AccountId id) {
        As.is(new Principal(id.value(), "Anna Janssen", Role.READER, Set.of(), null, null));
    }

    private Principal bearer(String secret) {
        return book.bearerOf(secret).map(Bearer::principal).orElseThrow();
    }

    private static String field(Runnable action) {
        return catchThrowableOfType(Problem.Invalid.class, action::run)
                .errors()
                .getFirst()
                .field();
    }
}
