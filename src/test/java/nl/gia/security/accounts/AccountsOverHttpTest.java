package nl.gia.security.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gia.kit.Languages;
import nl.gia.security.Principal;
import nl.gia.security.Role;
import nl.gia.security.sessions.OpenSession;
import nl.gia.security.tokens.IssuedToken;
import nl.gia.shared.AccountId;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import nl.gia.testing.As;
import nl.gia.testing.StatementCount;
import org.junit.jupiter.api.Test;

/** What is done to an account, felt by whoever is logged in with it or calls with its token. */
class AccountsOverHttpTest extends AnAccountOverHttp {

    private static final RegionId LIMBURG = RegionId.create();

    @Test
    void a_changed_role_holds_with_the_next_click() throws Exception {
        logIn(browser);
        assertThat(who(browser)).contains("CMO", "ROLE_CMO");
        change(new AccountFields("Anna de Wit", email, Role.FORUM, Set.of(), null, null));
        assertThat(who(browser)).contains("Anna de Wit", "FORUM", "ROLE_FORUM").doesNotContain("CMO");
    }

    @Test
    void so_do_changed_regions() throws Exception {
        logIn(browser);
        assertThat(who(browser)).doesNotContain(LIMBURG.toString());
        change(new AccountFields("Anna", email, Role.CMO, Set.of(LIMBURG), null, null));
        assertThat(who(browser)).contains(LIMBURG.toString());
    }

    @Test
    void who_is_disabled_is_out_with_the_next_click_and_does_not_come_back() throws Exception {
        logIn(browser);
        assertThat(who(browser)).contains("CMO");
        administrator(() -> accounts.disable(anna));
        assertThat(location(get(browser, "/proef/wie"))).isEqualTo("/inloggen");
        assertThat(location(logIn(browser))).isEqualTo("/inloggen?fout");
        administrator(() -> accounts.enable(anna));
        assertThat(location(get(browser, "/proef/wie"))).isEqualTo("/inloggen");
        logIn(browser);
        assertThat(who(browser)).contains("CMO");
    }

    @Test
    void a_change_that_another_program_made_holds_within_seconds() throws Exception {
        logIn(browser);
        assertThat(who(browser)).contains("CMO");
        jdbc.sql("update account set role = 'READER' where id = ?")
                .param(anna.value())
                .update();
        clock.pass(Duration.ofSeconds(6));
        assertThat(who(browser)).contains("READER");
        jdbc.sql("delete from account_session where account_id = ?")
                .param(anna.value())
                .update();
        clock.pass(Duration.ofSeconds(6));
        assertThat(get(browser, "/proef/wie").statusCode()).isEqualTo(302);
    }

    @Test
    void a_page_of_a_session_that_was_ended_is_told_so_at_its_next_click() throws Exception {
        logIn(browser);
        get(browser, "/account");
        String begun = get(browser, "/?v-r=init&location=account&query=").body();
        String token = found("\"Vaadin-Security-Key\":\"([^\"]+)\"", begun);
        String page = found("\"v-uiId\":(\\d+)", begun);
        assertThat(click(page, token)).doesNotContain("sessionExpired");
        administrator(() -> sessions.endAll(anna));
        assertThat(click(page, token)).contains("sessionExpired");
    }

    @Test
    void every_log_in_is_a_session_of_its_own_and_can_be_ended_from_another() throws Exception {
        HttpClient other = browser();
        logIn(browser);
        logIn(other);
        who(browser);
        who(other);
        atWork();
        List<OpenSession> open = sessions.mine();
        assertThat(open).hasSize(2).allSatisfy(session -> {
            assertThat(session.device().browser()).contains("Firefox");
            assertThat(session.address()).isEqualTo("127.0.0.1");
        });
        sessions.end(open.getFirst().id());
        assertThat(List.of(
                        get(browser, "/proef/wie").statusCode(),
                        get(other, "/proef/wie").statusCode()))
                .containsExactlyInAnyOrder(200, 302);
        assertThat(sessions.mine()).hasSize(1);
    }

    @Test
    void logging_out_ends_the_row_too() throws Exception {
        logIn(browser);
        who(browser);
        assertThat(rows()).isEqualTo(1);
        post(browser, "/logout", "_csrf=" + get(browser, "/css/csrf").body());
        assertThat(rows()).isZero();
    }

    @Test
    void what_died_with_a_program_that_was_killed_is_not_shown_and_goes_with_the_next_log_in() throws Exception {
        jdbc.sql("insert into account_session (id, account_id, began_at, seen_at) values (?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(anna.value())
                .param(clock.instant().minus(Duration.ofHours(2)).atOffset(ZoneOffset.UTC))
                .param(clock.instant().minus(Duration.ofMinutes(33)).atOffset(ZoneOffset.UTC))
                .update();
        atWork();
        assertThat(sessions.mine()).isEmpty();
        logIn(browser);
        who(browser);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void when_it_was_last_seen_is_written_once_a_minute() throws Exception {
        logIn(browser);
        who(browser);
        String first = seen();
        clock.pass(Duration.ofSeconds(50));
        who(browser);
        assertThat(seen()).isEqualTo(first);
        clock.pass(Duration.ofSeconds(11));
        who(browser);
        assertThat(seen()).isNotEqualTo(first);
    }

    @Test
    void the_database_is_not_asked_for_every_file_of_a_page() throws Exception {
        logIn(browser);
        who(browser);
        assertThat(StatementCount.of(() -> {
                    for (int i = 0; i < 20; i++) {
                        unchecked(() -> get(browser, "/styles.css"));
                    }
                }))
                .isZero();
    }

    @Test
    void language_and_display_come_along_to_another_machine() throws Exception {
        atWork();
        own.speak(Languages.ENGLISH);
        own.show("dark");
        HttpResponse<String> answer = logIn(browser);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("lang=en;") && cookie.contains("HttpOnly"))
                .anyMatch(cookie -> cookie.startsWith("scheme=dark;"));
        assertThat(get(browser, "/account").body()).contains("<html lang=\"en\"");
    }

    @Test
    void when_somebody_last_logged_in_is_kept() throws Exception {
        logIn(browser);
        administrator(() -> assertThat(accounts.find(anna).orElseThrow().lastLogIn())
                .isEqualTo(clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    @Test
    void a_token_has_the_rights_of_its_owner_as_they_are() throws Exception {
        String token = token();
        assertThat(call(token, "GET", "/api/v1/programmes")).isEqualTo(200);
        assertThat(call(token, "POST", "/api/v1/programmes")).isEqualTo(403);
        change(new AccountFields("Anna", email, Role.FORUM, Set.of(), null, null));
        assertThat(call(token, "POST", "/api/v1/programmes")).isEqualTo(422);
    }

    @Test
    void what_a_token_does_is_noted_as_done_by_its_owner_with_the_token() throws Exception {
        atWork();
        IssuedToken token = tokens.issue("rapport", Duration.ofDays(30));
        As.nobody();
        assertThat(call(token.secret().text(), "GET", "/api/v1/proef")).isEqualTo(200);
        assertThat(jdbc.sql("select details ->> 'token' from audit_entry where action = 'proef.done' and actor_id = ?")
                        .param(anna.value())
                        .query(String.class)
                        .single())
                .isEqualTo(token.row().id().toString());
    }

    @Test
    void a_token_of_a_disabled_account_and_a_revoked_one_open_nothing() throws Exception {
        String token = token();
        administrator(() -> accounts.disable(anna));
        assertThat(call(token, "GET", "/api/v1/programmes")).isEqualTo(401);
        administrator(() -> accounts.enable(anna));
        assertThat(call(token, "GET", "/api/v1/programmes")).isEqualTo(401);
        atWork();
        IssuedToken other = tokens.issue("rapport", Duration.ofDays(30));
        assertThat(call(other.secret().text(), "GET", "/api/v1/programmes")).isEqualTo(200);
        tokens.revoke(other.row().id());
        assertThat(call(other.secret().text(), "GET", "/api/v1/programmes")).isEqualTo(401);
    }

    @Test
    void a_token_does_not_open_pages() throws Exception {
        HttpRequest.Builder asked = request("/proef/wie").header("Authorization", "Bearer " + token());
        assertThat(HttpClient.newHttpClient()
                        .send(asked.build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void two_administrators_who_disable_each_other_at_once_do_not_both_go() {
        List<UUID> others = jdbc.sql("update account set enabled = false where role = 'ADMIN' and enabled returning id")
                .query(UUID.class)
                .list();
        List<AccountId> two = List.of(
                account(UUID.randomUUID() + "@example.nl", Role.ADMIN),
                account(UUID.randomUUID() + "@example.nl", Role.ADMIN));
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Boolean> done =
                    List.of(disabling(two.get(0), two.get(1), threads), disabling(two.get(1), two.get(0), threads))
                            .stream()
                            .map(CompletableFuture::join)
                            .toList();
            assertThat(done).containsExactlyInAnyOrder(true, false);
        } finally {
            two.forEach(one -> jdbc.sql("delete from account where id = ?")
                    .param(one.value())
                    .update());
            others.forEach(one -> jdbc.sql("update account set enabled = true where id = ?")
                    .param(one)
                    .update());
        }
    }

    private CompletableFuture<Boolean> disabling(AccountId by, AccountId whom, Executor threads) {
        return CompletableFuture.supplyAsync(
                () -> {
                    As.is(new Principal(by.value(), "Ilse", Role.ADMIN, Set.of(), null, null));
                    try {
                        accounts.disable(whom);
                        return true;
                    } catch (Problem.Conflict last) {
                        return false;
                    } finally {
                        As.nobody();
                    }
                },
                threads);
    }

    private void change(AccountFields fields) {
        administrator(
                () -> accounts.change(anna, accounts.find(anna).orElseThrow().version(), fields));
    }

    private String token() {
        atWork();
        String token = tokens.issue("rapport", Duration.ofDays(30)).secret().text();
        As.nobody();
        return token;
    }

    private int call(String token, String method, String path) throws Exception {
        HttpRequest.Builder call = request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        return HttpClient.newHttpClient()
                .send(call.build(), BodyHandlers.ofString())
                .statusCode();
    }

    private String click(String page, String token) throws Exception {
        HttpRequest.Builder call = request("/?v-r=uidl&v-uiId=" + page)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(
                        "{\"csrfToken\":\"" + token + "\",\"rpc\":[],\"syncId\":0,\"clientId\":0}"));
        return browser.send(call.build(), BodyHandlers.ofString()).body();
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private long rows() {
        return jdbc.sql("select count(*) from account_session where account_id = ?")
                .param(anna.value())
                .query(Long.class)
                .single();
    }

    private String seen() {
        return jdbc.sql("select seen_at::text from account_session where account_id = ?")
                .param(anna.value())
                .query(String.class)
                .single();
    }

    private interface Checked {
        Object call() throws Exception;
    }

    private static void unchecked(Checked work) {
        try {
            work.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
