package nl.gia.security.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.gia.kit.BackgroundWork;
import nl.gia.kit.Languages;
import nl.gia.security.Accounts;
import nl.gia.security.NewAccount;
import nl.gia.security.Principal;
import nl.gia.security.Role;
import nl.gia.security.SiteAddress;
import nl.gia.security.secrets.OneTimeSecret;
import nl.gia.shared.AccountId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@IntegrationTest
class MailedLinksTest {

    private static final String GONE = "/inloggen/link?fout";
    private static final AtomicInteger PLACES = new AtomicInteger();

    @Autowired
    MailedLinks links;

    @Autowired
    LinkTable table;

    @Autowired
    LinkLetter letter;

    @Autowired
    LinkThrottle throttle;

    @Autowired
    SiteAddress site;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager inMemory;

    @Autowired
    WebApplicationContext program;

    private MockMvc browser;
    private MockHttpSession session;
    private String email;
    private AccountId bart;

    @BeforeEach
    void bart() {
        browser = MockMvcBuilders.webAppContextSetup(program)
                .apply(springSecurity())
                .build();
        session = new MockHttpSession();
        email = UUID.randomUUID() + "@example.nl";
        bart = account(email, Role.MUNICIPALITY);
    }

    @Test
    void the_link_in_the_mail_logs_in_and_that_is_noted() throws Exception {
        String link = mailed();
        assertThat(come(link)).isEqualTo("/");
        assertThat(Objects.requireNonNull(who()).account()).isEqualTo(bart.value());
        assertThat(jdbc.sql(
                                "select details ->> 'by' from audit_entry where action = 'account.loggedIn' and object_id = ?")
                        .param(bart.toString())
                        .query(String.class)
                        .single())
                .isEqualTo("[\"ott\"]");
    }

    @Test
    void looking_uses_nothing_up_however_often() throws Exception {
        String link = mailed();
        for (int i = 0; i < 3; i++) {
            send(get("/inloggen/link/" + link));
            assertThat(links.isGood(new OneTimeSecret(link))).isTrue();
        }
        assertThat(who()).isNull();
        session = new MockHttpSession();
        assertThat(come(link)).isEqualTo("/");
    }

    @Test
    void a_link_is_good_for_once_and_takes_the_others_along() throws Exception {
        String older = mailed();
        String link = mailed();
        assertThat(come(link)).isEqualTo("/");
        for (String used : List.of(link, older)) {
            session = new MockHttpSession();
            assertThat(come(used)).isEqualTo(GONE);
            assertThat(who()).isNull();
        }
    }

    @Test
    void it_works_for_ten_minutes() throws Exception {
        String link = mailed();
        assertThat(jdbc.sql(
                                "select expires_at between now() + interval '9 minutes' and now() + interval '11 minutes' from login_link")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        jdbc.sql("update login_link set expires_at = now() - interval '1 second'")
                .update();
        assertThat(links.isGood(new OneTimeSecret(link))).isFalse();
        assertThat(come(link)).isEqualTo(GONE);
    }

    @Test
    void only_its_hash_is_kept_with_the_account() {
        String link = mailed();
        assertThat(jdbc.sql("select secret_hash from login_link")
                        .query(byte[].class)
                        .single())
                .isEqualTo(new OneTimeSecret(link).hash());
        assertThat(jdbc.sql("select count(*) from audit_entry where details::text like '%' || ? || '%'")
                        .param(link)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "MUNICIPALITY")
    void it_is_for_municipalities_alone(Role role) {
        String other = UUID.randomUUID() + "@example.nl";
        account(other, role);
        ask(other);
        assertThat(mails()).isZero();
    }

    @Test
    void who_is_no_longer_of_a_municipality_or_is_blocked_does_not_get_in() throws Exception {
        String link = mailed();
        jdbc.sql("update account set role = 'READER' where id = ?")
                .param(bart.value())
                .update();
        inMemory.clear();
        assertThat(come(link)).isEqualTo(GONE);
        jdbc.sql("update account set role = 'MUNICIPALITY', enabled = false where id = ?")
                .param(bart.value())
                .update();
        inMemory.clear();
        assertThat(table.take(new OneTimeSecret(link))).isEmpty();
        assertThat(come(link)).isEqualTo(GONE);
        ask(email);
        assertThat(mails()).isOne();
    }

    @Test
    void who_has_a_second_factor_is_asked_for_it() throws Exception {
        String link = mailed();
        jdbc.sql("insert into authenticator_app values (?, '', 0, now(), now())")
                .param(bart.value())
                .update();
        assertThat(come(link)).isEqualTo("/inloggen/tweede-stap");
        assertThat(who()).isNull();
    }

    @Test
    void an_unknown_address_gets_the_same_answer_before_anything_is_looked_up() {
        List<Runnable> later = new ArrayList<>();
        BackgroundWork postponed = later::add;
        MailedLinks asked = new MailedLinks(table, letter, throttle, site, postponed);
        asked.request(email, from(), Languages.DUTCH);
        asked.request("niemand-" + email, from(), Languages.DUTCH);
        assertThat(later).hasSize(2);
        assertThat(mails()).isZero();
        later.forEach(Runnable::run);
        assertThat(mails()).isOne();
    }

    @Test
    void who_goes_on_asking_waits_whether_the_address_is_known_or_not() {
        for (String address : List.of(email, "niemand-" + email)) {
            for (int i = 0; i < 4; i++) {
                ask(address);
            }
            assertThatThrownBy(() -> ask(address)).isInstanceOf(Problem.Invalid.class);
        }
        MockHttpServletRequest office = from();
        for (int i = 0; i < 21; i++) {
            links.request(UUID.randomUUID() + "@example.nl", office, Languages.DUTCH);
        }
        assertThatThrownBy(() -> links.request(UUID.randomUUID() + "@example.nl", office, Languages.DUTCH))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void an_address_of_the_site_that_somebody_made_up_is_not_mailed() {
        MockHttpServletRequest forged = from();
        forged.setServerName("evil.example.com");
        assertThat(links.arePossible(forged)).isFalse();
        assertThatThrownBy(() -> links.request(email, forged, Languages.DUTCH)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_form_from_elsewhere_is_not_taken() throws Exception {
        String link = mailed();
        assertThat(send(post("/login/link").servletPath("/login/link").param("link", link))
                        .getRedirectedUrl())
                .isEqualTo("/inloggen?opnieuw");
        assertThat(links.isGood(new OneTimeSecret(link))).isTrue();
    }

    private AccountId account(String address, Role role) {
        return Builders.asSystem(() -> accounts.create(new NewAccount(
                address,
                "Bart Hendriks",
                "paard in de sloot",
                role,
                Set.of(),
                new MunicipalityCode("GM0957"),
                "BZK",
                false)));
    }

    /** What stands in the last mail. */
    private String mailed() {
        ask(email);
        String text = jdbc.sql("select text from kept_mail where recipient = ? order by kept_at desc, id limit 1")
                .param(email)
                .query(String.class)
                .single();
        String link = text.replaceAll("(?s).*http://localhost/inloggen/link/(\\S+).*", "$1");
        assertThat(link).hasSize(43);
        jdbc.sql("update kept_mail set kept_at = kept_at - interval '1 minute'").update();
        return link;
    }

    private void ask(String address) {
        links.request(address, from(), Languages.DUTCH);
    }

    private int mails() {
        return Objects.requireNonNull(
                jdbc.sql("select count(*) from kept_mail").query(Integer.class).single());
    }

    /** From an address of its own, so that what was asked elsewhere does not count here. */
    private static MockHttpServletRequest from() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("2001:db8:a:%x::1".formatted(PLACES.incrementAndGet()));
        return request;
    }

    private @Nullable String come(String link) throws Exception {
        return send(post("/login/link").param("link", link).with(csrf())).getRedirectedUrl();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.session(session)).andReturn().getResponse();
    }

    private @Nullable Principal who() {
        return session.getAttribute("SPRING_SECURITY_CONTEXT") instanceof SecurityContext context
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof Principal principal
                ? principal
                : null;
    }
}
