package nl.gia.security.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.gia.audit.Audit;
import nl.gia.security.Accounts;
import nl.gia.security.AsSystem;
import nl.gia.security.NewAccount;
import nl.gia.security.Principal;
import nl.gia.security.Role;
import nl.gia.security.sessions.Sessions;
import nl.gia.security.tokens.PersonalTokens;
import nl.gia.shared.AccountId;
import nl.gia.testing.As;
import nl.gia.testing.StatementCount;
import nl.gia.testing.TestClock;
import nl.gia.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
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

/** An account to log in with on a real port; what is done is committed. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@Import({AnAccountOverHttp.Probes.class, AnAccountOverHttp.Time.class, StatementCount.class})
abstract class AnAccountOverHttp {

    static final String PASSWORD = "paard in de sloot";
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    @TestConfiguration
    static class Time {
        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock(Instant.now());
        }
    }

    @TestComponent
    @RestController
    static class Probes {

        private final Audit audit;

        Probes(Audit audit) {
            this.audit = audit;
        }

        @GetMapping("/api/v1/proef")
        void act() {
            audit.done("proef.done", "proef", "1");
        }

        @GetMapping("/proef/wie")
        String who(Authentication who) {
            return who.getPrincipal() + " " + who.getAuthorities();
        }

        @GetMapping("/css/csrf")
        String token(CsrfToken token) {
            return token.getToken();
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts made;

    @Autowired
    AccountAdministration accounts;

    @Autowired
    OwnAccount own;

    @Autowired
    Sessions sessions;

    @Autowired
    PersonalTokens tokens;

    final HttpClient browser = browser();
    String email;
    AccountId anna;

    @BeforeEach
    void account() {
        clock.pass(Duration.ofHours(1));
        email = UUID.randomUUID() + "@example.nl";
        anna = account(email, Role.CMO);
    }

    @AfterEach
    void without_account() {
        As.nobody();
        jdbc.sql("delete from account where id = ?").param(anna.value()).update();
    }

    AccountId account(String address, Role role) {
        List<AccountId> ids = new ArrayList<>();
        AsSystem.run(() -> ids.add(
                made.create(new NewAccount(address, "Anna Janssen", PASSWORD, role, Set.of(), null, null, false))));
        return ids.getFirst();
    }

    static void administrator(Runnable work) {
        AsSystem.run(work);
    }

    void atWork() {
        As.is(new Principal(anna.value(), "Anna Janssen", Role.CMO, Set.of(), null, null));
    }

    static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    HttpResponse<String> logIn(HttpClient client) throws Exception {
        return logIn(client, "");
    }

    /** @param more of the form */
    HttpResponse<String> logIn(HttpClient client, String more) throws Exception {
        String form = "username=" + email + "&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8)
                + "&_csrf=" + get(client, "/css/csrf").body() + more;
        return post(client, "/login", form);
    }

    String who(HttpClient client) throws Exception {
        return get(client, "/proef/wie").body();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("User-Agent", FIREFOX);
    }

    HttpResponse<String> get(HttpClient client, String path) throws Exception {
        return client.send(request(path).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(HttpClient client, String path, String form) throws Exception {
        HttpRequest.Builder call = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return client.send(call.build(), BodyHandlers.ofString());
    }

    static String location(HttpResponse<?> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        URI location = URI.create(answer.headers().firstValue("Location").orElse(""));
        return location.getPath() + (location.getQuery() == null ? "" : "?" + location.getQuery());
    }
}
