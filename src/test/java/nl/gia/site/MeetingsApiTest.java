package nl.gia.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract of the calls about meetings, presence, imports and participation. */
@IntegrationTest
class MeetingsApiTest {

    private static final String MEETING = """
            {"programme":"gia","reference":"L1","title":"Wonen in de wijk","region":"Limburg","themes":["Wonen"],
             "start":"2010-03-04T13:30","end":"2010-03-04T17:00","place":"Roermond","format":"Conferentie","capacity":50}""";

    @Autowired
    WebApplicationContext context;

    @Autowired
    FilterRegistrationBean<ShallowEtagHeaderFilter> etags;

    @Autowired
    JsonMapper json;

    @Autowired
    Builders builders;

    @Autowired
    JdbcClient jdbc;

    MockMvc http;
    ProgrammeDetails gia;

    @BeforeEach
    void programme() {
        http = webAppContextSetup(context)
                .addFilter(etags.getFilter(), "/api/v1/meetings", "/api/v1/meetings/*")
                .build();
        gia = builders.gia();
        As.admin();
    }

    @Test
    void a_meeting_is_made_found_changed_and_published() throws Exception {
        MockHttpServletResponse made = send(post("/api/v1/meetings"), MEETING);
        assertThat(made.getStatus()).isEqualTo(201);
        assertThat(made.getHeader("Location")).isEqualTo("/api/v1/meetings/L1");
        JsonNode meeting = json.readTree(send(get("/api/v1/meetings/L1")).getContentAsString());
        assertThat(meeting.propertyNames())
                .contains(
                        "reference",
                        "programme",
                        "title",
                        "region",
                        "themes",
                        "start",
                        "end",
                        "place",
                        "link",
                        "format",
                        "status",
                        "capacity",
                        "seatsLeft",
                        "feedbackStatus",
                        "version");
        assertThat(meeting.get("start").asString()).isEqualTo("2010-03-04T13:30");
        assertThat(meeting.get("format").asString()).isEqualTo("conference");
        assertThat(meeting.get("status").asString()).isEqualTo("DRAFT");
        assertThat(meeting.get("seatsLeft").asInt()).isEqualTo(50);
        JsonNode changed = body(send(
                patch("/api/v1/meetings/L1"),
                "{\"version\":%d,\"title\":\"Anders\",\"place\":null,\"link\":\"https://gia.example.nl\"}"
                        .formatted(meeting.get("version").asInt())));
        assertThat(changed.get("title").asString()).isEqualTo("Anders");
        assertThat(changed.get("place").isNull()).isTrue();
        assertThat(changed.get("themes").get(0).asString()).isEqualTo("Wonen");
        assertThat(body(send(post("/api/v1/meetings/L1/publish"))).get("status").asString())
                .isEqualTo("PUBLISHED");
        assertThat(send(post("/api/v1/meetings/L1/publish")).getStatus()).isEqualTo(409);
    }

    @Test
    void a_change_needs_the_version_it_is_made_to() throws Exception {
        send(post("/api/v1/meetings"), MEETING);
        assertErrors(send(patch("/api/v1/meetings/L1"), "{\"title\":\"x\"}"), 422, "version");
        assertThat(send(patch("/api/v1/meetings/L1"), "{\"version\":7,\"title\":\"x\"}")
                        .getStatus())
                .isEqualTo(409);
        assertErrors(send(patch("/api/v1/meetings/L1"), "{\"version\":0,\"capacity\":\"veel\"}"), 422, "capacity");
        assertErrors(
                send(patch("/api/v1/meetings/L1"), "{\"version\":0,\"themes\":[\"x\"],\"start\":\"gisteren\"}"),
                422,
                "start");
        assertErrors(send(patch("/api/v1/meetings/L1"), "[]"), 422, "body");
        assertThat(send(patch("/api/v1/meetings/L1"), "{").getStatus()).isEqualTo(400);
    }

    @Test
    void what_is_wrong_in_a_body_is_told_at_its_field() throws Exception {
        assertErrors(
                send(post("/api/v1/meetings"), "{}"), 422, "programme", "title", "region", "themes", "start", "end");
        assertErrors(
                send(
                        post("/api/v1/meetings"),
                        MEETING.replace("Limburg", "Zeeland").replace("[\"Wonen\"]", "[]")),
                422,
                "region",
                "themes");
        assertErrors(send(post("/api/v1/meetings"), MEETING.replace("2010-03-04T17", "2010-03-04T07")), 422, "end");
        assertErrors(send(post("/api/v1/meetings"), MEETING.replace("2010", "2012")), 422, "start");
        assertErrors(
                send(
                        post("/api/v1/meetings"),
                        MEETING.replace("\"gia\"", "\"niets\"").replace("50", "0")),
                422,
                "programme",
                "capacity");
        assertErrors(send(post("/api/v1/meetings"), MEETING.replace("50", "0")), 422, "capacity");
        send(post("/api/v1/meetings"), MEETING);
        assertThat(send(post("/api/v1/meetings"), MEETING).getStatus()).isEqualTo(409);
    }

    @Test
    void a_text_is_as_long_as_one_sees_it() throws Exception {
        String rockets = "\uD83D\uDE80".repeat(200);
        assertErrors(send(post("/api/v1/meetings"), titled(rockets + "!")), 422, "title");
        assertErrors(send(post("/api/v1/meetings"), titled("\u200b\u00a0\ufeff")), 422, "title");
        assertThat(body(send(post("/api/v1/meetings"), titled(rockets + "\u00a0")))
                        .get("title")
                        .asString())
                .isEqualTo(rockets);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-03-28T02:30, 2010-03-28T05:00, start",
        "2010-03-28T01:30, 2010-03-28T02:30, end",
        "2010-03-28T02:15, 2010-03-28T02:45, start end"
    })
    void an_hour_that_the_clock_skips_is_one_error_at_its_field(String start, String end, String fields)
            throws Exception {
        String skipped = MEETING.replace("2010-03-04T13:30", start).replace("2010-03-04T17:00", end);
        assertErrors(send(post("/api/v1/meetings"), skipped), 422, fields.split(" "));
    }

    @Test
    void a_name_that_two_towns_have_is_told_with_both() throws Exception {
        MockHttpServletResponse answer =
                send(post("/api/v1/meetings"), MEETING.replace("\"capacity\":50", "\"host\":\"Bergen\""));
        assertErrors(answer, 422, "host");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("Bergen (L) (GM0893, Limburg), Bergen (NH) (GM0373, Noord-Holland)");
    }

    private static String titled(String title) {
        return MEETING.replace("Wonen in de wijk", title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=NEE",
                "from=gisteren",
                "from=2010-02-30",
                "page=-1",
                "size=0",
                "size=501",
                "size=x",
                "from=2011-01-01&until=2010-01-01"
            })
    void a_query_that_cannot_be_read_is_a_400(String query) throws Exception {
        MockHttpServletResponse answer = send(get(URI.create("/api/v1/meetings?" + query)));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
    }

    @Test
    void the_list_is_ordered_filtered_paged_and_answers_304_to_who_has_it() throws Exception {
        builders.published("B", "Limburg", LocalDate.of(2010, 3, 4));
        builders.published("A", "Limburg", LocalDate.of(2010, 3, 4));
        builders.published("C", "Noord", LocalDate.of(2009, 3, 4));
        assertThat(references("/api/v1/meetings?programme=gia")).containsExactly("C", "A", "B");
        assertThat(references("/api/v1/meetings?programme=gia&page=1&size=2")).containsExactly("B");
        assertThat(references("/api/v1/meetings?region=limburg&status=published&from=2010-01-01"))
                .containsExactly("A", "B");
        String etag = send(get("/api/v1/meetings")).getHeader("ETag");
        assertThat(send(get("/api/v1/meetings").header("If-None-Match", etag)).getStatus())
                .isEqualTo(304);
    }

    @Test
    void the_public_sees_no_drafts() throws Exception {
        builders.published("A", "Limburg", LocalDate.of(2010, 3, 4));
        builders.meeting("B", "Limburg", LocalDate.of(2010, 3, 4));
        As.nobody();
        assertThat(references("/api/v1/meetings")).containsExactly("A");
        assertThat(send(get("/api/v1/meetings/B")).getStatus()).isEqualTo(404);
        assertThat(send(get("/api/v1/meetings/A")).getStatus()).isEqualTo(200);
    }

    @Test
    void cancelling_needs_a_reason_and_closing_a_held_meeting_too() throws Exception {
        builders.published("A", "Limburg", LocalDate.of(2010, 3, 4));
        assertErrors(send(post("/api/v1/meetings/A/cancel"), "{}"), 422, "reason");
        assertErrors(send(post("/api/v1/meetings/A/cancel")), 422, "reason");
        assertThat(send(post("/api/v1/meetings/A/close")).getStatus()).isEqualTo(409);
        assertThat(present("A", "Maastricht").getStatus()).isEqualTo(200);
        assertThat(send(post("/api/v1/meetings/A/cancel"), "{\"reason\":\"ziek\"}")
                        .getStatus())
                .isEqualTo(409);
        assertThat(send(post("/api/v1/meetings/A/close")).getStatus()).isEqualTo(409);
        assertThat(body(send(post("/api/v1/meetings/A/close"), "{\"reason\":\"geen verslag\"}"))
                        .get("status")
                        .asString())
                .isEqualTo("CLOSED");
        assertThat(send(post("/api/v1/meetings/X/publish")).getStatus()).isEqualTo(404);
    }

    @Test
    void presence_is_noted_as_often_as_one_likes_and_shows_in_the_participation() throws Exception {
        builders.meeting("A", "Limburg", LocalDate.of(2010, 3, 4));
        assertThat(present("A", "Maastricht").getStatus()).isEqualTo(200);
        assertThat(body(present("A", "Maastricht")).get("present").asInt()).isOne();
        assertErrors(present("A", "Nergens"), 422, "[0].municipality");
        assertErrors(send(put("/api/v1/meetings/A/presence"), "[null]"), 422, "[0]");
        assertErrors(send(put("/api/v1/meetings/A/presence"), "[{\"present\":\"ja\"}]"), 422, "[0].present");
        JsonNode report = body(send(get("/api/v1/programmes/gia/participation")));
        assertThat(report.get("on").asString()).isEqualTo("2011-01-01");
        assertThat(report.get("total").get("present").asInt()).isOne();
        assertThat(report.get("total").get("percentage").asInt()).isZero();
        JsonNode limburg = report.get("regions").get(0);
        assertThat(limburg.propertyNames())
                .containsExactlyInAnyOrder(
                        "region", "active", "municipalities", "present", "percentage", "presentElsewhereOnly");
        assertThat(report.get("regions").get(3).get("region").isNull()).isTrue();
        JsonNode path = body(send(get("/api/v1/programmes/gia/growth-path")));
        assertThat(path.get(0).propertyNames())
                .containsExactlyInAnyOrder(
                        "year", "on", "municipalities", "present", "percentage", "target", "difference", "status");
        assertThat(path.get(0).get("status").asString()).isEqualTo("BEHIND");
        assertThat(send(get("/api/v1/programmes/niets/participation")).getStatus())
                .isEqualTo(404);
        assertThat(send(get("/api/v1/programmes/gia/participation?on=morgen")).getStatus())
                .isEqualTo(400);
        assertThat(send(get("/api/v1/programmes/gia/participation?on=2006-01-01"))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void files_come_in_whole_or_not_at_all() throws Exception {
        String meetings = "reference,title,region,date,start,end,place,themes,format\r\n"
                + "L1,Wonen,Limburg,2010-03-04,13:30,17:00,Roermond,Wonen,\r\n";
        String path = "/api/v1/programmes/gia/imports/";
        assertThat(body(csv(path + "meetings?dryRun=true", meetings))
                        .get("created")
                        .asInt())
                .isOne();
        assertThat(count("meeting")).isZero();
        assertThat(body(csv(path + "meetings", meetings)).get("created").asInt())
                .isOne();
        assertThat(body(csv(path + "meetings", meetings)).get("unchanged").asInt())
                .isOne();
        String attendance = "\uFEFFmeeting;name;email;municipality;kind;present\n"
                + "L1;Anna;anna@example.nl;Maastricht;ambtenaar;ja\n";
        assertThat(body(csv(path + "attendance", attendance)).get("created").asInt())
                .isOne();
        MockHttpServletResponse bad = csv(path + "attendance", attendance + "L1;Bert;;;raadslid;ja\nL1;\"Cees");
        assertThat(bad.getStatus()).isEqualTo(422);
        assertThat(body(bad).get("rows").asInt()).isEqualTo(3);
        assertThat(body(bad).get("errors").get(0).get("line").asInt()).isEqualTo(3);
        assertThat(body(bad).get("errors").get(0).get("column").asString()).isEqualTo("municipality");
        assertThat(count("attendance")).isOne();
        assertThat(csv(path + "attendance", "").getStatus()).isEqualTo(422);
        assertThat(csv("/api/v1/programmes/niets/imports/meetings", meetings).getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_document_of_the_api_tells_every_call() throws Exception {
        JsonNode document = body(send(get("/api/v1/openapi.json")));
        assertThat(document.get("paths").propertyNames())
                .contains(
                        "/api/v1/meetings",
                        "/api/v1/meetings/{reference}",
                        "/api/v1/meetings/{reference}/publish",
                        "/api/v1/meetings/{reference}/cancel",
                        "/api/v1/meetings/{reference}/close",
                        "/api/v1/meetings/{reference}/presence",
                        "/api/v1/programmes/{slug}/imports/meetings",
                        "/api/v1/programmes/{slug}/imports/attendance",
                        "/api/v1/programmes/{slug}/participation",
                        "/api/v1/programmes/{slug}/growth-path");
        assertThat(document.get("paths").propertyNames()).allMatch(path -> path.startsWith("/api/"));
        JsonNode planned =
                document.get("paths").get("/api/v1/meetings").get("post").get("responses");
        assertThat(planned.propertyNames()).contains("201", "401", "409", "422").doesNotContain("200");
        assertThat(planned.get("422").get("content").propertyNames()).containsExactly("application/problem+json");
        assertThat(document.at("/components/schemas/NewMeeting/properties/start")
                        .has("format"))
                .isFalse();
    }

    private MockHttpServletResponse present(String reference, String municipality) throws Exception {
        return send(
                put("/api/v1/meetings/" + reference + "/presence"),
                "[{\"email\":\"anna@example.nl\",\"name\":\"Anna\",\"municipality\":\"%s\",\"kind\":\"official\",\"present\":true}]"
                        .formatted(municipality));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private List<String> references(String path) throws Exception {
        List<String> references = new ArrayList<>();
        body(send(get(URI.create(path))))
                .get("items")
                .forEach(item -> references.add(item.get("reference").asString()));
        return references;
    }

    private void assertErrors(MockHttpServletResponse answer, int status, String... fields) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        List<String> found = new ArrayList<>();
        body(answer).get("errors").forEach(error -> found.add(error.get("field").asString()));
        assertThat(found).containsExactlyInAnyOrder(fields);
    }

    private JsonNode body(MockHttpServletResponse answer) throws Exception {
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse csv(String path, String file) throws Exception {
        return http.perform(
                        post(URI.create(path)).contentType("text/csv").content(file.getBytes(StandardCharsets.UTF_8)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String body) throws Exception {
        return http.perform(request.contentType("application/json").content(body.getBytes(StandardCharsets.UTF_8)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse();
    }
}
