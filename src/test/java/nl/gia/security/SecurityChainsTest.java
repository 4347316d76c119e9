package nl.gia.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.gia.testing.TestClock;
import nl.gia.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** On a real port, as half of what is tested here is done by the server around the program. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"gia.api-token=" + SecurityChainsTest.TOKEN, "server.forward-headers-strategy=native"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import({SecurityChainsTest.Probes.class, SecurityChainsTest.Time.class})
class SecurityChainsTest {

    static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final String PASSWORD = "paard in de sloot";

    @TestConfiguration
    static class Time {
        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock(Instant.now());
        }
    }

    @RestController
    static class Probes {
        @GetMapping("/proef/wie")
        String who(Authentication who) {
            return String.valueOf(who.getPrincipal());
        }

        @GetMapping("/css/csrf")
        String token(CsrfToken token) {
            return token.getToken();
        }

        @GetMapping("/css/proef")
        String fail() {
            throw new IllegalStateException("nl.gia.Secret");
        }

        @GetMapping("/api/v1/meetings/proef")
        String published() {
            return "published";
        }

        @GetMapping("/api/v1/proef")
        String rest(Authentication who) {
            return who.getName();
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final HttpClient program = HttpClient.newHttpClient();
    private String email;

    @BeforeEach
    void account() {
        // Waits of the tests before this one are over.
        clock.pass(Duration.ofHours(1));
        email = UUID.randomUUID() + "@example.nl";
        AsSystem.run(() -> accounts.create(
                new NewAccount(email, "Anna Janssen", PASSWORD, Role.CMO, Set.of(), null, null, false)));
    }

    @AfterEach
    void without_account() {
        jdbc.sql("delete from account where email = ?").param(email).update();
    }

    @ParameterizedTest
    @CsvSource({
        "/styles.css, 200",
        "/icons/brand.svg, 200",
        "/.well-known/security.txt, 200",
        "/actuator/health, 200",
        "/actuator, 404",
        "/actuator/env, 404",
        "/css/missing.css, 404",
        "/css/proef, 500",
        "/bijeenkomsten, 302",
        "/proef/wie, 302",
        "/error, 302",
        "/login, 302",
        "/css/a;b, 400",
        "/api/v1/openapi.json, 200",
        "/api/v1/meetings/proef, 200",
        "/api/v1/meetings/unknown, 404",
        "/api/v1/proef, 401",
        "/api/v1/unknown, 401"
    })
    void every_answer_has_its_headers(String path, int status) throws Exception {
        HttpResponse<String> answer = send(program, get(path).header("Sec-Fetch-Dest", "style"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().map()).doesNotContainKey("Strict-Transport-Security");
        assertThat(answer.body()).doesNotContain("Exception", "nl.gia.Secret", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/styles.css", "/bijeenkomsten", "/css/proef", "/api/v1/proef"})
    void over_TLS_browsers_are_told_to_keep_to_it(String path) throws Exception {
        HttpResponse<String> answer = send(program, get(path).header("X-Forwarded-Proto", "https"));
        assertThat(header(answer, "Strict-Transport-Security")).startsWith("max-age=31536000");
    }

    @Test
    void a_page_that_fails_shows_a_code_in_Dutch() throws Exception {
        HttpResponse<String> answer = send(program, get("/css/proef"));
        assertThat(answer.body())
                .containsPattern("Meld de code [A-Z2-9]{8} aan de beheerder")
                .contains("lang=\"nl\"");
        assertThat(send(program, get("/css/proef").header("Cookie", "lang=en")).body())
                .containsPattern("Report code [A-Z2-9]{8}");
    }

    @Test
    void a_stranger_is_sent_to_the_log_in_page_and_from_there_to_what_was_asked_for() throws Exception {
        HttpRequest.Builder asked = get("/proef/wie?jaar=2010").header("Accept", "text/html");
        assertThat(location(send(browser, asked))).isEqualTo("/inloggen");
        assertThat(location(logIn(PASSWORD, ""))).isEqualTo("/proef/wie?jaar=2010");
        assertThat(send(browser, get("/proef/wie")).body()).contains("Anna Janssen", "CMO");
    }

    @Test
    void nobody_is_led_to_another_site() throws Exception {
        assertThat(location(logIn(PASSWORD, "&Saved-url=https%3A%2F%2Fevil.example")))
                .isEqualTo("/");
        send(browser, get("/proef/wie"));
    }

    @Test
    void the_script_of_a_page_is_told_that_nobody_is_logged_in_and_is_not_what_one_comes_back_to() throws Exception {
        send(browser, get("/proef/wie?jaar=2010").header("Accept", "text/html"));
        HttpResponse<String> told = send(browser, get("/proef/wie").header("Accept", "application/json"));
        assertThat(told.statusCode()).isEqualTo(401);
        assertThat(location(logIn(PASSWORD, ""))).isEqualTo("/proef/wie?jaar=2010");
    }

    @Test
    void a_wrong_password_leads_back_and_gives_nothing() throws Exception {
        assertThat(location(logIn("paard in de wei", ""))).isEqualTo("/inloggen?fout");
        assertThat(send(browser, get("/proef/wie")).statusCode()).isEqualTo(302);
    }

    @Test
    void from_where_somebody_logged_in_or_tried_to_is_noted() throws Exception {
        logIn("paard in de wei", "");
        logIn(PASSWORD, "");
        assertThat(jdbc.sql("select result || ' ' || origin from audit_entry where action = 'account.loggedIn'"
                                + " and id in (select id from audit_entry order by id desc limit 2) order by id")
                        .query(String.class)
                        .list())
                .containsExactly("refused 127.0.0.1", "done 127.0.0.1");
    }

    @Test
    void who_goes_on_guessing_waits_longer_and_longer_but_is_not_locked_out() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(location(logIn("wrong " + i, ""))).isEqualTo("/inloggen?fout");
        }
        assertThat(location(logIn(PASSWORD, ""))).isEqualTo("/inloggen?wacht=1");
        clock.pass(Duration.ofSeconds(1));
        assertThat(location(logIn("wrong", ""))).isEqualTo("/inloggen?fout");
        assertThat(location(logIn(PASSWORD, ""))).isEqualTo("/inloggen?wacht=2");
        clock.pass(Duration.ofSeconds(2));
        assertThat(location(logIn(PASSWORD, ""))).isEqualTo("/");
    }

    @Test
    void a_form_from_elsewhere_or_of_yesterday_is_not_taken() throws Exception {
        HttpResponse<String> answer = send(browser, form("/login", "username=" + email + "&password=x"));
        assertThat(location(answer)).isEqualTo("/inloggen?opnieuw");
        assertThat(send(browser, form("/logout", "")).statusCode()).isEqualTo(403);
    }

    @Test
    void the_session_cookie_is_for_this_site_and_no_script() throws Exception {
        assertThat(cookieOf(send(program, get("/proef/wie"))))
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        assertThat(cookieOf(send(program, get("/proef/wie").header("X-Forwarded-Proto", "https"))))
                .contains("Secure");
    }

    @Test
    void a_session_ends_with_the_log_out_and_half_a_day_after_the_log_in() throws Exception {
        logIn(PASSWORD, "");
        clock.pass(Duration.ofHours(11));
        assertThat(send(browser, get("/proef/wie")).statusCode()).isEqualTo(200);
        clock.pass(Duration.ofMinutes(61));
        assertThat(send(browser, get("/proef/wie")).statusCode()).isEqualTo(302);
        logIn(PASSWORD, "");
        send(browser, form("/logout", "_csrf=" + csrf()));
        assertThat(send(browser, get("/proef/wie")).statusCode()).isEqualTo(302);
    }

    @Test
    void the_log_in_makes_a_new_session() throws Exception {
        send(browser, get("/proef/wie"));
        String before = sessionCookie();
        logIn(PASSWORD, "");
        assertThat(sessionCookie()).isNotEqualTo(before);
    }

    @Test
    void who_is_halfway_in_is_nobody_also_to_the_pages_that_talk_with_the_server() throws Exception {
        askSecondStep("abcd-efgh-ijkl-mnop");
        send(browser, get("/proef/wie").header("Accept", "text/html"));
        assertThat(location(logIn(PASSWORD, ""))).isEqualTo("/inloggen/tweede-stap");
        String halfway = sessionCookie();
        assertThat(send(browser, get("/proef/wie")).statusCode()).isEqualTo(302);
        assertProblem(send(browser, get("/api/v1/proef")), 401);
        assertThat(vaadinPage("bijeenkomsten")).contains("/inloggen").doesNotContain("Bijeenkomsten");
        assertThat(location(send(browser, form("/login/code", "code=ABCD+EFGH+IJKL+MNOP&_csrf=" + csrf()))))
                .isEqualTo("/proef/wie");
        assertThat(sessionCookie()).isNotEqualTo(halfway);
        assertThat(send(browser, get("/proef/wie")).body()).contains("Anna Janssen");
        assertThat(vaadinPage("bijeenkomsten")).contains("Bijeenkomsten");
    }

    /** What Vaadin's own talk answers who asks it for a view: the chain lets that through to the views, which say who may enter. */
    private String vaadinPage(String view) throws Exception {
        String begun = send(browser, get("/?v-r=init&location=&query=")).body();
        String navigate = """
                {"csrfToken":"%s","syncId":0,"clientId":0,"rpc":[{"type":"event","node":1,"event":"ui-navigate","data":\
                {"route":"%s","query":"","appShellTitle":"","historyState":null,"trigger":""}}]}""";
        HttpRequest.Builder asked = get("/?v-r=uidl&v-uiId=" + found("\"v-uiId\":(\\d+)", begun))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        navigate.formatted(found("\"Vaadin-Security-Key\":\"([^\"]+)\"", begun), view)));
        return send(browser, asked).body();
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private void askSecondStep(String recoveryCode) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(recoveryCode.replace("-", "").getBytes());
        jdbc.sql("insert into authenticator_app select id, '', 0, now(), now() from account where email = ?")
                .param(email)
                .update();
        jdbc.sql("insert into recovery_code select id, ? from account where email = ?")
                .params(hash, email)
                .update();
    }

    @Test
    void whom_to_tell_of_a_hole_is_known() throws Exception {
        HttpResponse<String> answer = send(program, get("/.well-known/security.txt"));
        assertThat(header(answer, "Content-Type")).startsWith("text/plain");
        assertThat(answer.body()).containsPattern("Contact: mailto:\\S+@\\S+\nExpires: 20\\d\\d-\\d\\d-\\d\\dT");
    }

    @Test
    void health_is_all_that_is_told_of_it() throws Exception {
        assertThat(send(program, get("/actuator/health")).body()).contains("UP").doesNotContain("PostgreSQL");
    }

    @Test
    void the_API_knows_no_sessions() throws Exception {
        logIn(PASSWORD, "");
        HttpResponse<String> answer = send(browser, get("/api/v1/proef"));
        assertProblem(answer, 401);
        assertThat(send(program, get("/api/v1/proef")).headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void a_call_with_the_token_is_let_in_without_a_form_token() throws Exception {
        assertThat(send(program, get("/api/v1/proef").header("Authorization", "Bearer " + TOKEN))
                        .body())
                .isEqualTo("API");
        HttpResponse<String> posted =
                send(program, form("/api/v1/proef", "").header("Authorization", "bearer " + TOKEN));
        assertThat(posted.statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/proef", "/api/v1/meetings/proef", "/api/v1/openapi.json"})
    void a_wrong_token_is_refused_anywhere(String path) throws Exception {
        assertProblem(send(program, get(path).header("Authorization", "Bearer " + TOKEN + "x")), 401);
        assertProblem(send(program, get(path).header("Authorization", "Basic YTpi")), 401);
    }

    @Test
    void only_wrong_tokens_are_slowed_down() throws Exception {
        HttpRequest.Builder wrong = get("/api/v1/proef").header("Authorization", "Bearer wrong");
        for (int i = 0; i < 11; i++) {
            assertThat(send(program, wrong).statusCode()).isEqualTo(401);
        }
        HttpResponse<String> slowed = send(program, wrong);
        assertThat(slowed.statusCode()).isEqualTo(401);
        assertThat(header(slowed, "WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(header(slowed, "Retry-After")).isEqualTo("1");
        assertThat(slowed.body()).contains("\"status\":401", "Try again in 1 second.");
        assertThat(send(program, get("/api/v1/proef")).statusCode()).isEqualTo(401);
        assertThat(send(program, get("/api/v1/proef").header("Authorization", "Bearer " + TOKEN))
                        .statusCode())
                .isEqualTo(200);
        clock.pass(Duration.ofSeconds(1));
        assertThat(send(program, wrong).statusCode()).isEqualTo(401);
        assertThat(header(send(program, wrong), "Retry-After")).isEqualTo("2");
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(answer, "WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(header(answer, "Content-Language")).isEqualTo("en");
        assertThat(header(answer, "API-Version")).isEqualTo("1.0.0");
        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "location");
        assertThat(answer.body()).contains("\"status\":" + status, "\"title\":\"", "\"detail\":\"");
    }

    private HttpResponse<String> logIn(String password, String rest) throws Exception {
        String secret = URLEncoder.encode(password, StandardCharsets.UTF_8);
        return send(browser, form("/login", "username=" + email + "&password=" + secret + "&_csrf=" + csrf() + rest));
    }

    private String csrf() throws Exception {
        return send(browser, get("/css/csrf")).body();
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpRequest.Builder form(String path, String body) {
        return get(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String location(HttpResponse<?> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        URI location = URI.create(header(answer, "Location"));
        assertThat(location.getHost()).isIn("localhost", null);
        return location.getPath() + (location.getQuery() == null ? "" : "?" + location.getQuery());
    }

    private static String cookieOf(HttpResponse<?> answer) {
        return String.join("\n", answer.headers().allValues("Set-Cookie"));
    }

    private String sessionCookie() {
        Map<String, String> byName = cookies.getCookieStore().getCookies().stream()
                .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue));
        return byName.getOrDefault("JSESSIONID", "");
    }
}
