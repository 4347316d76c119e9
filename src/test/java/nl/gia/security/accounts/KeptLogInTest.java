package nl.gia.security.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import nl.gia.security.sessions.OpenSession;
import nl.gia.testing.As;
import org.junit.jupiter.api.Test;

/** Who chose to stay logged in, when the program was started again: the number of the session is known to nobody. */
class KeptLogInTest extends AnAccountOverHttp {

    private static final String STAY = "&blijven=on";

    @Test
    void who_stays_logged_in_is_at_the_page_that_was_asked_for_after_a_restart() throws Exception {
        logIn(browser, STAY);
        restart(browser);
        HttpResponse<String> page = get(browser, "/proef/wie?jaar=2010");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Anna Janssen", "ROLE_CMO");
        assertThat(jdbc.sql("select details ->> 'by' from audit_entry where action = 'account.loggedIn'"
                                + " and object_id = ? order by id desc limit 1")
                        .param(anna.toString())
                        .query(String.class)
                        .single())
                .isEqualTo("[\"kept\"]");
    }

    @Test
    void who_did_not_choose_so_logs_in_again() throws Exception {
        logIn(browser, STAY);
        restart(browser);
        logIn(browser);
        restart(browser);
        assertThat(isOut()).isTrue();
    }

    @Test
    void what_the_browser_holds_is_for_the_server_alone_and_changes_with_every_use() throws Exception {
        String set = logIn(browser, STAY).headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("ingelogd="))
                .findFirst()
                .orElseThrow();
        assertThat(set).contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=2592000");
        String first = held(browser);
        assertThat(jdbc.sql("select encode(secret_hash, 'escape') from kept_login where account_id = ?")
                        .param(anna.value())
                        .query(String.class)
                        .single())
                .isNotEqualTo(first.split("\\.")[1]);
        restart(browser);
        who(browser);
        assertThat(held(browser)).isNotEqualTo(first);
    }

    @Test
    void it_ends_with_its_session_with_all_sessions_and_with_the_account() throws Exception {
        ends(() -> sessions.end(sessions.mine().getFirst().id()));
        ends(() -> sessions.endOthers());
        ends(() -> administrator(() -> sessions.endAll(anna)));
        ends(() -> administrator(() -> accounts.disable(anna)));
    }

    @Test
    void it_ends_with_a_new_password() throws Exception {
        ends(() -> own.changePassword(PASSWORD, "koe in de wei daar"));
    }

    @Test
    void it_ends_by_logging_out() throws Exception {
        logIn(browser, STAY);
        String held = held(browser);
        post(browser, "/logout", "_csrf=" + get(browser, "/css/csrf").body());
        assertThat(cookies(browser).getCookies())
                .noneMatch(cookie -> cookie.getName().equals("ingelogd"));
        assertThat(come(held).statusCode()).isEqualTo(302);
    }

    @Test
    void it_ends_after_thirty_days_however_often_one_came() throws Exception {
        logIn(browser, STAY);
        for (int i = 0; i < 2; i++) {
            clock.pass(Duration.ofDays(14));
            restart(browser);
            assertThat(isOut()).isFalse();
        }
        clock.pass(Duration.ofDays(3));
        restart(browser);
        assertThat(isOut()).isTrue();
    }

    @Test
    void a_second_step_is_asked_for_all_the_same() throws Exception {
        logIn(browser, STAY);
        jdbc.sql("insert into authenticator_app values (?, '', 0, now(), now())")
                .param(anna.value())
                .update();
        restart(browser);
        assertThat(isOut()).isTrue();
        assertThat(isOut()).isTrue();
    }

    @Test
    void the_parts_of_one_page_come_in_together() throws Exception {
        logIn(browser, STAY);
        String held = held(browser);
        assertThat(come(held).statusCode()).isEqualTo(200);
        assertThat(come(held).statusCode()).isEqualTo(200);
    }

    @Test
    void a_copy_opens_nothing_and_ends_what_it_was_copied_from() throws Exception {
        logIn(browser, STAY);
        String copied = held(browser);
        restart(browser);
        who(browser);
        clock.pass(Duration.ofMinutes(2));
        assertThat(come(copied).statusCode()).isEqualTo(302);
        assertThat(isOut()).isTrue();
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'account.stayedLoggedIn'"
                                + " and result = 'refused' and details ->> 'account' = ?")
                        .param(anna.toString())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(come("geen.koekje").statusCode()).isEqualTo(302);
    }

    @Test
    void where_one_stays_logged_in_is_shown_without_a_session_too() throws Exception {
        logIn(browser, STAY);
        atWork();
        assertThat(sessions.mine())
                .singleElement()
                .satisfies(one -> assertThat(one.device().browser()).contains("Firefox"));
        restart(browser);
        who(browser);
        assertThat(sessions.mine()).extracting(OpenSession::current).containsExactly(false);
    }

    private interface Ending {
        void end();
    }

    private void ends(Ending ending) throws Exception {
        logIn(browser, STAY);
        who(browser);
        atWork();
        ending.end();
        As.nobody();
        assertThat(isOut()).isTrue();
        restart(browser);
        assertThat(isOut()).isTrue();
    }

    private boolean isOut() throws Exception {
        HttpResponse<String> answer = get(browser, "/proef/wie");
        return answer.statusCode() == 302 && location(answer).equals("/inloggen");
    }

    /** With what another browser holds. */
    private HttpResponse<String> come(String held) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        request("/proef/wie")
                                .header("Accept", "text/html")
                                .header("Cookie", "ingelogd=" + held)
                                .build(),
                        BodyHandlers.ofString());
    }

    private static void restart(HttpClient client) {
        cookies(client).getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .toList()
                .forEach(cookie -> cookies(client).remove(null, cookie));
    }

    private static String held(HttpClient client) {
        return cookies(client).getCookies().stream()
                .filter(cookie -> cookie.getName().equals("ingelogd"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static CookieStore cookies(HttpClient client) {
        return ((CookieManager) client.cookieHandler().orElseThrow()).getCookieStore();
    }
}
