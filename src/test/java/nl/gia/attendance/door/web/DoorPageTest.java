package nl.gia.attendance.door.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.gia.attendance.Attendances;
import nl.gia.attendance.RegisterPerson;
import nl.gia.attendance.codes.EntryCode;
import nl.gia.attendance.codes.EntryCodes;
import nl.gia.meetings.Meetings;
import nl.gia.shared.AttendanceId;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.MeetingId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class DoorPageTest {

    private static final String ANNA = "Anna Janssen";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Builders builders;

    @Autowired
    Attendances attendances;

    @Autowired
    EntryCodes codes;

    @Autowired
    Meetings meetings;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @PersistenceContext
    EntityManager entities;

    MockMvc http;
    MockHttpSession session;
    AttendanceId anna;

    @BeforeEach
    void a_meeting_with_somebody_registered() {
        http = webAppContextSetup(context).apply(springSecurity()).build();
        session = new MockHttpSession();
        var gia = builders.gia();
        MeetingId meeting = builders.published("L1", "Limburg", LocalDate.of(2010, 3, 4))
                .row()
                .id();
        As.cmo(Builders.region(gia, "Limburg"));
        anna = attendances.register(
                meeting,
                new RegisterPerson(
                        null,
                        ANNA,
                        "anna@example.nl",
                        AttendeeKind.OFFICIAL,
                        new MunicipalityCode("GM0935"),
                        "Gemeente Maastricht",
                        null));
    }

    @Test
    void the_page_runs_no_script_but_its_own_and_is_kept_by_nobody_on_the_way() throws Exception {
        MockHttpServletResponse page = answer(get("/deur/L1"));
        assertThat(page.getHeader("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; frame-ancestors 'none'; script-src 'self'; style-src 'self'; "
                        + "img-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'");
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        assertThat(page.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.getContentAsString())
                .contains("<h1>Bijeenkomst L1</h1>", "Stadhuis · do 4 mrt 2010, 13.30–17.00 uur", "lang=\"nl\"")
                .doesNotContain(" style=", "<style", " onclick")
                .doesNotContainPattern("<script(?! type=\"module\" src=\"/deur/-/)")
                .doesNotContainPattern("\\{[a-z]")
                .doesNotContainPattern(">(door|contacts)\\.");
    }

    @Test
    void the_camera_is_for_this_page_and_a_code_is_known_by_its_print() throws Exception {
        MockHttpServletResponse page = answer(get("/deur/L1"));
        assertThat(page.getHeader("Permissions-Policy")).contains("camera=(self)");
        EntryCode code = codes.of(List.of(anna)).get(anna);
        assertThat(page.getContentAsString())
                .contains("data-codes=\"" + code.text().substring(0, 13) + "\"", "scan.js");
        String list = answer(get("/deur/L1/list")).getContentAsString();
        assertThat(list)
                .contains("\"print\":\"" + code.print() + "\"")
                .doesNotContain(code.text().substring(13));
    }

    @Test
    void the_page_itself_holds_no_names() throws Exception {
        assertThat(answer(get("/deur/L1")).getContentAsString()).doesNotContain(ANNA, "anna@");
        assertThat(answer(get("/deur/L1/list")).getContentAsString())
                .contains(ANNA)
                .doesNotContain("anna@");
    }

    @Test
    void it_speaks_the_language_and_wears_the_scheme_one_chose() throws Exception {
        var asked = get("/deur/L1").cookie(new Cookie("lang", "en"), new Cookie("scheme", "dark"));
        assertThat(answer(asked).getContentAsString())
                .contains("lang=\"en\"", "name=\"color-scheme\" content=\"dark\"", "Search by name");
    }

    @Test
    void a_title_is_no_markup() throws Exception {
        jdbc.sql("update meeting set title = '<b onclick=\"x\">{lang}</b>'").update();
        entities.clear();
        assertThat(answer(get("/deur/L1")).getContentAsString())
                .contains("<h1>&lt;b onclick=&quot;x&quot;&gt;{lang}&lt;/b&gt;</h1>");
    }

    @Test
    void the_key_of_what_is_kept_stays_one_for_as_long_as_one_is_logged_in_and_goes_with_the_log_out()
            throws Exception {
        Cookie key = Objects.requireNonNull(answer(get("/deur/L1")).getCookie("door"));
        assertThat(key.getValue()).hasSize(43);
        assertThat(key.getPath()).isEqualTo("/deur");
        assertThat(key.getMaxAge()).isEqualTo(12 * 60 * 60);
        assertThat(key.getAttribute("SameSite")).isEqualTo("Strict");
        assertThat(answer(get("/deur/L1")).getCookie("door").getValue()).isEqualTo(key.getValue());
        Cookie gone = answer(post("/logout").header("X-CSRF-TOKEN", token())).getCookie("door");
        assertThat(gone.getMaxAge()).isZero();
        assertThat(gone.getPath()).isEqualTo("/deur");
        session = new MockHttpSession();
        assertThat(answer(get("/deur/L1")).getCookie("door").getValue()).isNotEqualTo(key.getValue());
    }

    @Test
    void who_looks_again_is_told_that_nothing_changed_or_what_did() throws Exception {
        MockHttpServletResponse whole = answer(get("/deur/L1/list"));
        JsonNode list = read(whole);
        String etag = Objects.requireNonNull(whole.getHeader("ETag"));
        String since = "/deur/L1/list?since=" + list.get("upTo").asLong();
        assertThat(list.get("municipalities").size()).isEqualTo(431);
        assertThat(list.get("people").get(0).get("takesPart").asString()).isEqualTo("GM0935");
        assertThat(answer(get(since).header("If-None-Match", etag)).getStatus()).isEqualTo(304);
        send(UUID.randomUUID(), mark("present"));
        JsonNode changed = read(answer(get(since).header("If-None-Match", etag)));
        assertThat(changed.get("people").get(0).get("present").asString()).endsWith(" uur");
        assertThat(changed.get("municipalities").isEmpty()).isTrue();
        assertThat(changed.get("total").asInt()).isOne();
    }

    @Test
    void the_list_of_one_account_is_not_taken_for_that_of_another() throws Exception {
        String etag = Objects.requireNonNull(answer(get("/deur/L1/list")).getHeader("ETag"));
        As.admin();
        assertThat(answer(get("/deur/L1/list").header("If-None-Match", etag)).getStatus())
                .isEqualTo(200);
    }

    @Test
    void a_tap_counts_once_however_often_it_is_sent() throws Exception {
        UUID key = UUID.randomUUID();
        String first = send(key, mark("present")).getContentAsString();
        assertThat(first).contains("\"result\":\"DONE\"", ANNA);
        send(UUID.randomUUID(), mark("absent"));
        assertThat(read(send(key, mark("present"))).get("result").asString()).isEqualTo("DONE");
        assertThat(read(answer(get("/deur/L1/list")))
                        .get("people")
                        .get(0)
                        .get("present")
                        .isNull())
                .isTrue();
    }

    @Test
    void a_walk_in_comes_back_as_who_is_on_the_list() throws Exception {
        JsonNode answer = read(send(UUID.randomUUID(), walkIn("Bert Peeters", "GM0983")));
        assertThat(answer.get("person").get("name").asString()).isEqualTo("Bert Peeters");
        assertThat(answer.get("person").get("registered").asBoolean()).isFalse();
        assertThat(answer.get("person").get("mine").asBoolean()).isTrue();
    }

    @Test
    void what_is_refused_says_why_in_the_words_of_the_reader() throws Exception {
        meetings.cancel("L1", "ziek");
        JsonNode refused = read(send(UUID.randomUUID(), mark("present")));
        assertThat(refused.get("result").asString()).isEqualTo("CANCELLED");
        assertThat(refused.get("reason").asString()).startsWith("De bijeenkomst is geannuleerd");
        assertThat(read(answer(get("/deur/L1/list"))).get("notice").asString())
                .isEqualTo("Deze bijeenkomst is geannuleerd.");
    }

    @Test
    void before_the_beginning_one_is_told_when_the_door_opens() throws Exception {
        jdbc.sql("update meeting set starts_at = now() + interval '40 days', ends_at = now() + interval '41 days'")
                .update();
        entities.clear();
        JsonNode list = read(answer(get("/deur/L1/list")));
        assertThat(list.get("state").asString()).isEqualTo("NOT_BEGUN");
        assertThat(list.get("notice").asString())
                .startsWith("De deur gaat open op ")
                .contains("dag ", " uur.");
        assertThat(list.get("opensIn").asLong()).isBetween(39L * 86_400, 40L * 86_400 + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"what\":\"walkIn\",\"name\":\"Bert\",\"municipality\":\"GM1\",\"kind\":\"official\"}",
                "{\"what\":\"walkIn\",\"name\":\"Bert\",\"municipality\":\"GM1954\",\"kind\":\"official\"}",
                "{\"what\":\"walkIn\",\"name\":\"Bert\",\"municipality\":\"GM0983\",\"kind\":\"koning\"}",
                "{\"what\":\"walkIn\",\"name\":\" \",\"municipality\":\"GM0983\",\"kind\":\"official\"}",
                "{\"what\":\"present\"}",
                "{\"what\":\"gone\"}",
                "{}"
            })
    void what_is_wrong_in_a_tap_is_told(String body) throws Exception {
        MockHttpServletResponse answer = send(UUID.randomUUID(), body);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(read(answer).get("reason").asString()).endsWith(".");
    }

    @Test
    void what_is_no_tap_at_all_is_told_too() throws Exception {
        MockHttpServletResponse answer = send(UUID.randomUUID(), "{\"what\":");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(read(answer).get("reason").asString()).isNotEmpty();
    }

    @Test
    void the_clock_of_a_phone_may_say_anything() throws Exception {
        for (String at : new String[] {"-271821-04-20T00:00:00Z", "+275760-09-13T00:00:00Z", "1970-01-01T00:00:00Z"}) {
            String body = json.writeValueAsString(Map.of("what", "present", "person", anna.value(), "at", at));
            assertThat(send(UUID.randomUUID(), body).getStatus()).as(at).isEqualTo(200);
        }
    }

    @Test
    void a_tap_from_elsewhere_is_not_taken() throws Exception {
        var tap = put("/deur/L1/operations/" + UUID.randomUUID())
                .contentType("application/json")
                .content(mark("present"));
        assertThat(answer(tap).getStatus()).isEqualTo(403);
        assertThat(answer(tap.header("X-CSRF-TOKEN", "x")).getStatus()).isEqualTo(403);
        assertThat(jdbc.sql("select count(*) from door_operation")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void its_files_never_change_under_their_address() throws Exception {
        String page = answer(get("/deur/L1")).getContentAsString();
        String script = page.replaceFirst("(?s).*<script type=\"module\" src=\"([^\"]*)\".*", "$1");
        MockHttpServletResponse file = answer(get(script));
        assertThat(file.getHeader("Cache-Control")).contains("immutable", "max-age=31536000", "private");
        assertThat(file.getContentType()).startsWith("text/javascript");
        assertThat(answer(get("/deur/-/older/door.js")).getStatus()).isEqualTo(404);
        assertThat(answer(get(script.replace("door.js", "worker.js"))).getStatus())
                .isEqualTo(404);
    }

    @Test
    void its_worker_may_ask_this_site_and_do_nothing_else() throws Exception {
        MockHttpServletResponse worker = answer(get("/deur/-/worker.js"));
        assertThat(worker.getHeader("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; frame-ancestors 'none'; connect-src 'self'");
        assertThat(worker.getHeader("Cache-Control")).contains("no-store");
    }

    private String mark(String what) {
        return json.writeValueAsString(Map.of("what", what, "person", anna.value()));
    }

    private String walkIn(String name, String municipality) {
        return json.writeValueAsString(
                Map.of("what", "walkIn", "name", name, "municipality", municipality, "kind", "official"));
    }

    private MockHttpServletResponse send(UUID key, String body) throws Exception {
        return answer(put("/deur/L1/operations/" + key)
                .header("X-CSRF-TOKEN", token())
                .contentType("application/json")
                .content(body));
    }

    private String token() throws Exception {
        return read(answer(get("/deur/L1/list"))).get("token").asString();
    }

    private JsonNode read(MockHttpServletResponse answer) throws Exception {
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder asked) throws Exception {
        var who = SecurityContextHolder.getContext().getAuthentication();
        MockHttpServletResponse answer = http.perform(asked.session(session).with(authentication(who)))
                .andReturn()
                .getResponse();
        SecurityContextHolder.getContext().setAuthentication(who);
        return answer;
    }
}
