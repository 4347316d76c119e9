package nl.gia.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.gia.kit.Languages;
import nl.gia.kit.Texts;
import nl.gia.security.Api;
import nl.gia.shared.ImportFailed;
import nl.gia.shared.LineError;
import nl.gia.shared.Message;
import nl.gia.shared.Problem;
import nl.gia.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;

@IntegrationTest
@Import(ApiFrameTest.Probe.class)
class ApiFrameTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    ApiEnvelope envelope;

    @Autowired
    Texts texts;

    MockMvc http;

    @BeforeEach
    void without_the_guard() {
        http = webAppContextSetup(context).addFilters(envelope).build();
    }

    @RestController
    @RequestMapping("/api/v1/probe")
    static class Probe {

        record Inner(@Nullable String name) {}

        record Body(
                @Nullable String title,
                @Nullable LocalDate on,
                @Nullable LocalDateTime start,
                @Nullable Integer capacity,
                @Nullable Boolean active,
                List<String> themes,
                List<Inner> regions) {}

        @PostMapping
        Body echo(@RequestBody Body body) {
            return body;
        }

        @GetMapping
        void fail(@RequestParam String with, @RequestParam(defaultValue = "0") int page) {
            throw switch (with) {
                case "notFound" -> new Problem.NotFound();
                case "notAllowed" -> new Problem.NotAllowed();
                case "conflict" -> new Problem.Conflict("problem.conflict");
                case "late" -> new OptimisticLockingFailureException("table meeting");
                case "taken" -> new DuplicateKeyException("constraint meeting_reference_key");
                case "invalid" -> new Problem.Invalid("on", "problem.required");
                default -> new IllegalStateException("nl.gia.Secret of table meeting");
            };
        }

        @PostMapping("/imports/meetings")
        void load() {
            Message text = Message.of("problem.required");
            throw new ImportFailed(7, List.of(new LineError(3, "date", text), new LineError(9, null, text)));
        }

        @PostMapping("/invalid")
        void refuse() {
            throw new Problem.Invalid("regions[0].name", "problem.tooLong", 200);
        }
    }

    @ParameterizedTest
    @CsvSource({"notFound,404", "notAllowed,403", "conflict,409", "late,409", "taken,409", "invalid,400", "anything,500"
    })
    void every_problem_has_its_status_and_is_a_problem_document(String problem, int status) throws Exception {
        MockHttpServletResponse answer =
                answer(get("/api/v1/probe").param("with", problem).accept("application/json"));
        assertThat(answer.getStatus()).isEqualTo(status);
        assertProblem(answer);
        assertThat(answer.getContentAsString()).doesNotContain("meeting", "nl.gia", "Exception");
    }

    @Test
    void something_invalid_in_a_body_is_told_at_its_field_in_English() throws Exception {
        MockHttpServletResponse answer = answer(post("/api/v1/probe/invalid").header("Accept-Language", "nl"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertProblem(answer);
        assertThat(answer.getContentAsString()).contains("\"field\":\"regions[0].name\"", "at most 200 characters");
    }

    @Test
    void what_is_wrong_in_a_file_is_told_at_its_line_and_column() throws Exception {
        MockHttpServletResponse answer = answer(post("/api/v1/probe/imports/meetings"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertProblem(answer);
        assertThat(answer.getContentAsString())
                .contains("\"rows\":7", "\"line\":3,\"column\":\"date\",\"message\":\"Fill this in.\"")
                .contains("\"line\":9,\"column\":null");
    }

    @Test
    void an_unexpected_failure_has_a_code_and_no_details() throws Exception {
        assertThat(answer(get("/api/v1/probe").param("with", "anything")).getContentAsString())
                .containsPattern("Report code [A-Z2-9]{8}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|body|object",
                "null|body|object",
                "\"text\"|body|object",
                "5|body|object",
                "{\"title\":5}|title|text",
                "{\"title\":true}|title|text",
                "{\"title\":{}}|title|text",
                "{\"title\":[\"a\"]}|title|text",
                "{\"title\":\"a\\u0000b\"}|title|visible",
                "{\"title\":\"a\\u001bb\"}|title|visible",
                "{\"title\":\"\\ud800\"}|title|visible",
                "{\"on\":\"2027-02-30\"}|on|date",
                "{\"on\":\"27-02-03\"}|on|date",
                "{\"on\":\"\"}|on|date",
                "{\"on\":20270203}|on|date",
                "{\"on\":[2027,2,3]}|on|date",
                "{\"on\":\"+12027-02-03\"}|on|date",
                "{\"start\":\"2027-03-04\"}|start|time",
                "{\"start\":\"2027-03-04T13:30Z\"}|start|time",
                "{\"start\":\"2027-03-04T25:30\"}|start|time",
                "{\"start\":[2027,3,4,13,30]}|start|time",
                "{\"capacity\":\"5\"}|capacity|number",
                "{\"capacity\":\"\"}|capacity|number",
                "{\"capacity\":1.5}|capacity|number",
                "{\"capacity\":99999999999}|capacity|number",
                "{\"capacity\":true}|capacity|number",
                "{\"active\":\"true\"}|active|boolean",
                "{\"active\":1}|active|boolean",
                "{\"themes\":\"Wonen\"}|themes|list",
                "{\"themes\":{}}|themes|list",
                "{\"themes\":[null]}|themes[0]|something",
                "{\"themes\":[\"Wonen\",5]}|themes[1]|text",
                "{\"regions\":[5]}|regions[0]|object",
                "{\"regions\":[{\"name\":\"a\"},{\"name\":5}]}|regions[1].name|text"
            })
    void a_wrong_value_is_told_at_its_field(String body, String field, String expected) throws Exception {
        MockHttpServletResponse answer = send(body);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(422);
        assertProblem(answer);
        assertThat(answer.getContentAsString())
                .contains("\"errors\":[{\"field\":\"" + field + "\"")
                .contains(texts.getTranslation("site.problem.expected." + expected, Languages.ENGLISH))
                .doesNotContain("java", "nl.gia", "Jackson");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"title\":\"a\"",
                "{\"title\":\"a",
                "{\"title\":a}",
                "{'title':'a'}",
                "{\"themes\":[\"a\",}",
                "{\"title\":\"a\"} x",
                "{\"title\":\"a\",\"title\":\"b\"}",
                "{\"regions\":[{\"name\":\"a\"",
                "<title/>"
            })
    void what_is_no_JSON_is_malformed(String body) throws Exception {
        MockHttpServletResponse answer = send(body);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(400);
        assertProblem(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"capacity\":%s}|capacity",
                "{\"unknown\":-%s}|unknown",
                "{\"title\":%s.5}|title",
                "{\"regions\":[{},{\"name\":%s}]}|regions[1].name"
            })
    void a_number_without_end_is_told_at_its_field(String body, String field) throws Exception {
        MockHttpServletResponse answer = send(body.formatted("9".repeat(1_200)));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(422);
        assertProblem(answer);
        assertThat(answer.getContentAsString()).contains("\"errors\":[{\"field\":\"" + field + "\"", "too long");
    }

    @Test
    void bytes_that_are_no_text_are_malformed() throws Exception {
        byte[] body = "{\"title\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(answer(post("/api/v1/probe").contentType("application/json").content(body))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void depth_beyond_reason_is_malformed() throws Exception {
        assertThat(send("{\"title\":" + "[".repeat(100_000)).getStatus()).isIn(400, 422);
    }

    @Test
    void an_unknown_property_is_ignored_and_lists_are_never_null() throws Exception {
        MockHttpServletResponse answer = send("{\"title\":\"Wonen\",\"colour\":\"red\",\"regions\":null}");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("\"themes\":[]", "\"regions\":[]", "\"title\":\"Wonen\"");
    }

    @Test
    void a_body_is_no_longer_than_it_needs_to_be() throws Exception {
        MockHttpServletResponse answer = send("{\"title\":\"" + "x".repeat(1_000_000) + "\"}");
        assertThat(answer.getStatus()).isEqualTo(413);
        assertProblem(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/unknown", "/api/v2", "/api/v1/probe/", "/api/v1", "/api/"})
    void an_unknown_path_is_not_found(String path) throws Exception {
        MockHttpServletResponse answer = answer(get(path));
        assertThat(answer.getStatus()).isEqualTo(404);
        assertProblem(answer);
    }

    @Test
    void a_wrong_method_is_told_which_are_right() throws Exception {
        MockHttpServletResponse answer = answer(delete("/api/v1/probe"));
        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getHeader("Allow")).contains("GET", "POST");
        assertProblem(answer);
    }

    @Test
    void a_wrong_content_type_is_refused() throws Exception {
        MockHttpServletResponse answer =
                answer(post("/api/v1/probe").contentType("text/plain").content("{}"));
        assertThat(answer.getStatus()).isEqualTo(415);
        assertProblem(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=x", "page=1.5", "page=99999999999", "page=%00", "text=a%1Bb"})
    void a_query_that_cannot_be_read_is_a_bad_request(String query) throws Exception {
        MockHttpServletResponse answer = answer(get(URI.create("/api/v1/probe?with=notFound&" + query)));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertProblem(answer);
    }

    @Test
    void a_missing_parameter_is_a_bad_request() throws Exception {
        assertThat(answer(get("/api/v1/probe")).getStatus()).isEqualTo(400);
    }

    @Test
    void the_document_says_that_the_API_is_English_and_may_be_read_from_anywhere() throws Exception {
        MockHttpServletResponse answer = answer(get(Api.DOCUMENT).header("Origin", "https://developer.overheid.nl"));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.getContentAsString()).contains("\"openapi\":\"3", "in English");
    }

    private MockHttpServletResponse send(String body) throws Exception {
        return answer(post("/api/v1/probe").contentType("application/json").content(body));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse();
    }

    private static void assertProblem(MockHttpServletResponse answer) throws IOException {
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getHeader("API-Version")).isEqualTo(Api.VERSION);
        assertThat(answer.getContentAsString())
                .contains("\"status\":" + answer.getStatus(), "\"title\":\"", "\"detail\":\"")
                .doesNotContain("site.problem", "problem.title");
    }
}
