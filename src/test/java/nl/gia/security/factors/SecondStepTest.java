package nl.gia.security.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.gia.security.Accounts;
import nl.gia.security.Principal;
import nl.gia.security.Role;
import nl.gia.shared.AccountId;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Problem;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Through the whole security chain: after the password alone one is nobody. */
@IntegrationTest
class SecondStepTest {

    private static final String STEP = "/inloggen/tweede-stap";
    private static final String CONTEXT = "SPRING_SECURITY_CONTEXT";

    @Autowired
    WebApplicationContext program;

    @Autowired
    Accounts accounts;

    @Autowired
    AuthenticatorApps apps;

    @Autowired
    RecoveryCodes recoveryCodes;

    @Autowired
    StaffFactors staff;

    @Autowired
    FirstFactor firstFactor;

    @Autowired
    HalfIn halfIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager inMemory;

    private final byte[] secret = "12345678901234567890".getBytes();
    private final String address = Factor.request().getRemoteAddr();
    private MockMvc browser;
    private MockHttpSession session;
    private String email;
    private AccountId anna;

    @BeforeEach
    void anna() {
        browser = MockMvcBuilders.webAppContextSetup(program)
                .apply(springSecurity())
                .build();
        session = new MockHttpSession();
        email = Factor.email();
        anna = Factor.account(accounts, email, Role.CMO);
    }

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void without_a_second_factor_the_password_is_enough() throws Exception {
        assertThat(password()).isEqualTo("/");
        assertThat(who()).isNotNull();
        assertThat(logInNoted()).isEqualTo("[\"password\"]");
    }

    @Test
    void after_the_password_one_is_nobody_still() throws Exception {
        withApp();
        assertThat(password()).isEqualTo(STEP);
        assertThat(who()).isNull();
        for (String path : List.of("/", "/bijeenkomsten", "/beheer/tweede-stap", "/nergens")) {
            assertThat(location(get(path).accept("text/html"))).as(path).isEqualTo("/inloggen");
        }
        MockHttpServletResponse call = send(get("/api/v1/programmes"));
        assertThat(call.getStatus()).isEqualTo(401);
        assertThat(logInNoted()).isNull();
    }

    @Test
    void the_code_lets_in_and_leads_on_to_the_page_that_was_asked_for() throws Exception {
        withApp();
        location(get("/bijeenkomsten?jaar=2010").accept("text/html"));
        password();
        assertThat(code(Factor.code(secret, 0))).endsWith("/bijeenkomsten?jaar=2010");
        assertThat(Objects.requireNonNull(who()).account()).isEqualTo(anna.value());
        assertThat(logInNoted()).isEqualTo("[\"password\", \"totp\"]");
    }

    @Test
    void a_code_that_let_somebody_in_lets_nobody_in_again() throws Exception {
        withApp();
        password();
        String once = Factor.code(secret, 0);
        assertThat(code(once)).isEqualTo("/");
        session = new MockHttpSession();
        password();
        assertThat(code(once)).isEqualTo(STEP + "?fout");
        assertThat(who()).isNull();
        assertThat(code(Factor.code(secret, 1))).isEqualTo("/");
    }

    @Test
    void a_recovery_code_lets_in_once() throws Exception {
        withApp();
        String paper = recoveryCodes.renew(anna).getFirst();
        password();
        assertThat(code(paper)).isEqualTo("/");
        assertThat(logInNoted()).isEqualTo("[\"password\", \"recovery_code\"]");
        session = new MockHttpSession();
        password();
        assertThat(code(paper)).isEqualTo(STEP + "?fout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login/code", "/login/ingesteld", "/login/passkey"})
    void there_is_no_second_step_without_a_first(String step) throws Exception {
        withApp();
        assertThat(location(post(step).param("code", Factor.code(secret, 0)).with(csrf())))
                .isEqualTo("/inloggen?opnieuw");
        assertThat(who()).isNull();
    }

    @Test
    void who_guesses_codes_waits_also_with_the_right_one_and_is_noted() throws Exception {
        withApp();
        password();
        for (int i = 0; i < 5; i++) {
            assertThat(code("00000" + i)).isEqualTo(STEP + "?fout");
        }
        assertThat(code(Factor.code(secret, 0))).isEqualTo(STEP + "?wacht=1");
        assertThat(who()).isNull();
        assertThat(jdbc.sql("""
                                select count(*) from audit_entry where action = 'account.secondStepTaken'
                                and result = 'refused' and details ->> 'account' = ?""").param(anna.toString()).query(Integer.class).single())
                .isEqualTo(5);
    }

    @Test
    void the_right_password_does_not_forgive_wrong_codes() throws Exception {
        withApp();
        for (int i = 0; i < 5; i++) {
            session = new MockHttpSession();
            password();
            code("00000" + i);
        }
        session = new MockHttpSession();
        password();
        assertThat(code(Factor.code(secret, 0))).isEqualTo(STEP + "?wacht=1");
    }

    @Test
    void a_form_from_elsewhere_is_not_taken() throws Exception {
        withApp();
        password();
        assertThat(location(post("/login/code").servletPath("/login/code").param("code", Factor.code(secret, 0))))
                .isEqualTo("/inloggen?opnieuw");
        assertThat(who()).isNull();
    }

    @Test
    void an_account_that_is_closed_in_between_does_not_get_in() throws Exception {
        withApp();
        password();
        jdbc.sql("update account set enabled = false where id = ?")
                .param(anna.value())
                .update();
        inMemory.clear();
        assertThat(code(Factor.code(secret, 0))).isEqualTo(STEP + "?fout");
        assertThat(who()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void who_must_have_one_and_has_none_gets_in_only_with_it(Role role) throws Exception {
        email = Factor.email();
        anna = Factor.account(accounts, email, role);
        demand();
        if (!role.isStaff()) {
            assertThat(password()).isEqualTo("/");
            return;
        }
        assertThat(password()).isEqualTo(STEP);
        assertThat(location(post("/login/ingesteld").with(csrf()))).isEqualTo("/inloggen?opnieuw");
        atThePage();
        AppSetUp app = firstFactor.beginApp();
        assertThat(firstFactor.confirmApp(app, Factor.code(app.secret(), 0))).hasSize(10);
        assertThat(location(post("/login/ingesteld").with(csrf()))).isEqualTo("/");
        assertThat(Objects.requireNonNull(who()).role()).isEqualTo(role);
        assertThat(jdbc.sql(
                                "select actor_id::text from audit_entry where action = 'account.appAdded' and object_id = ?")
                        .param(anna.toString())
                        .query(String.class)
                        .single())
                .isEqualTo(anna.toString());
    }

    @Test
    void who_has_a_factor_does_not_add_another_on_the_way_in() throws Exception {
        withApp();
        demand();
        password();
        atThePage();
        assertThat(halfIn.next()).map(NextStep::hasApp).contains(true);
        assertThatThrownBy(firstFactor::beginApp).isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(firstFactor::beginPasskey).isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void what_one_began_to_set_up_another_does_not_finish() throws Exception {
        demand();
        password();
        atThePage();
        AppSetUp annas = firstFactor.beginApp();
        email = Factor.email();
        Factor.account(accounts, email, Role.FORUM);
        session = new MockHttpSession();
        password();
        atThePage();
        assertThatThrownBy(() -> firstFactor.confirmApp(annas, Factor.code(annas.secret(), 0)))
                .isInstanceOf(Problem.NotAllowed.class);
    }

    @Test
    void one_can_begin_again_as_somebody_else() throws Exception {
        withApp();
        password();
        atThePage();
        halfIn.startAgain();
        assertThat(halfIn.next()).isEmpty();
        assertThat(code(Factor.code(secret, 0))).isEqualTo("/inloggen?opnieuw");
    }

    @Test
    void what_is_no_passkey_lets_nobody_in() throws Exception {
        Factor.passkey(jdbc, anna);
        atThePage();
        assertThat(program.getBean(PasskeyLogIn.class).ask()).contains("\"userVerification\":\"required\"");
        assertThat(location(post("/login/passkey").param("credential", "{}").with(csrf())))
                .isEqualTo("/inloggen?passkey");
        assertThat(location(post("/login/passkey").param("credential", "{}").with(csrf())))
                .isEqualTo("/inloggen?opnieuw");
    }

    @Test
    void halfway_only_ones_own_passkeys_are_asked_for_and_else_any() throws Exception {
        Factor.passkey(jdbc, anna);
        atThePage();
        PasskeyLogIn passkeys = program.getBean(PasskeyLogIn.class);
        assertThat(passkeys.ask()).contains("\"allowCredentials\":[]", "\"rpId\":\"localhost\"");
        assertThat(password()).isEqualTo(STEP);
        atThePage();
        assertThat(passkeys.ask()).contains("\"allowCredentials\":[{");
    }

    private void withApp() {
        apps.put(anna, secret, 0);
    }

    private void demand() {
        Builders.asSystem(() -> {
            staff.demandFrom(AmsterdamTime.today(Clock.systemUTC()));
            return null;
        });
        As.nobody();
    }

    /** What the page does, it does in a request of this session. */
    private void atThePage() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    private String password() throws Exception {
        return location(post("/login")
                .param("username", email)
                .param("password", Factor.PASSWORD)
                .with(csrf()));
    }

    private String code(String code) throws Exception {
        return location(post("/login/code").param("code", code).with(csrf()));
    }

    private String location(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = send(request);
        assertThat(answer.getStatus()).isEqualTo(302);
        return Objects.requireNonNull(answer.getRedirectedUrl()).replaceFirst("^http://localhost", "");
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.session(session).with(from -> {
                    from.setRemoteAddr(address);
                    return from;
                }))
                .andReturn()
                .getResponse();
    }

    private @Nullable Principal who() {
        return session.getAttribute(CONTEXT) instanceof SecurityContext context
                        && Objects.requireNonNull(context.getAuthentication()).getPrincipal() instanceof Principal who
                ? who
                : null;
    }

    private @Nullable String logInNoted() {
        return jdbc.sql("""
                        select details ->> 'by' from audit_entry
                        where action = 'account.loggedIn' and result = 'done' and object_id = ? order by id desc limit 1""")
                .param(anna.toString())
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
