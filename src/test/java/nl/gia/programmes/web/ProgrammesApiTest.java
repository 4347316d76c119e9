package nl.gia.programmes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.gia.programmes.AProgramme;
import nl.gia.programmes.HoldArea;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.Programmes;
import nl.gia.programmes.Regions;
import nl.gia.testing.As;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skyscreamer.jsonassert.JSONAssert;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

@IntegrationTest
class ProgrammesApiTest {

    private static final String GIA = """
            {"slug":"gia-proef","name":"GIA proef","start":"2008-01-01","end":"2011-12-31","public":true,"referenceDate":"2011-01-01",
             "regions":[{"name":"Limburg","provinces":["Limburg"],"municipalities":["GM0796"],"active":true},
                        {"name":"Zeeland","provinces":["Zeeland"],"municipalities":[],"active":false}],
             "growthPath":[{"year":2008,"percentage":10},{"year":2011,"percentage":40,"on":"2011-06-01"}],
             "themes":["Wonen","Werk"]}""";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Programmes programmes;

    @Autowired
    Regions regions;

    MockMvc http;

    @BeforeEach
    void without_the_guard() {
        As.forum();
        http = webAppContextSetup(context).build();
    }

    @Test
    void a_programme_is_made_and_told_as_it_was_sent() throws Exception {
        MockHttpServletResponse made = send(GIA);
        assertThat(made.getStatus()).as(body(made)).isEqualTo(201);
        assertThat(made.getHeader("Location")).isEqualTo("/api/v1/programmes/gia-proef");
        JSONAssert.assertEquals(GIA, body(made), true);
        JSONAssert.assertEquals(GIA, body(answer(get("/api/v1/programmes/gia-proef"))), true);
        assertThat(body(answer(get("/api/v1/programmes")))).startsWith("[{").contains(body(made));
    }

    @Test
    void what_is_left_out_has_its_default() throws Exception {
        MockHttpServletResponse made = send("""
                {"slug":"kort","name":"Kort","start":"2026-01-01","end":"2026-12-31","regions":[{"name":"Limburg","provinces":["limburg"]}]}""");
        assertThat(made.getStatus()).as(body(made)).isEqualTo(201);
        JSONAssert.assertEquals("""
                {"slug":"kort","name":"Kort","start":"2026-01-01","end":"2026-12-31","public":true,"growthPath":[],"themes":[],
                 "regions":[{"name":"Limburg","provinces":["Limburg"],"municipalities":[],"active":true}]}""", body(made), true);
    }

    @Test
    void everything_wrong_is_told_at_its_field() throws Exception {
        MockHttpServletResponse refused = send("""
                {"slug":"A B","end":"2005-01-01","referenceDate":"2001-01-01",
                 "regions":[{"provinces":["Atlantis"]},{"name":"B","municipalities":["GM9999"]}],
                 "growthPath":[{"year":1999,"percentage":10}],"themes":["Wonen","wonen"]}""");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(body(refused))
                .contains(
                        "\"field\":\"slug\"",
                        "\"field\":\"name\"",
                        "\"field\":\"start\"",
                        "\"field\":\"referenceDate\"",
                        "\"field\":\"regions[0].name\"",
                        "\"field\":\"regions[0].provinces[0]\"",
                        "\"field\":\"regions[1].municipalities[0]\"",
                        "\"field\":\"growthPath[0].year\"",
                        "\"field\":\"themes[1]\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"public\":\"ja\"}", "{\"start\":\"1 januari\"}", "{\"regions\":{}}"})
    void an_incomplete_or_unreadable_programme_is_refused_with_its_errors(String body) throws Exception {
        MockHttpServletResponse refused = send(body);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(body(refused)).contains("\"errors\":[{\"field\":");
    }

    @Test
    void a_taken_slug_is_a_conflict_and_an_unknown_one_is_not_found() throws Exception {
        send(GIA);
        assertThat(send(GIA).getStatus()).isEqualTo(409);
        assertThat(answer(get("/api/v1/programmes/onbekend")).getStatus()).isEqualTo(404);
    }

    @Test
    void a_reader_makes_no_programme() throws Exception {
        As.reader();
        assertThat(send(GIA).getStatus()).isEqualTo(403);
    }

    @Test
    void a_day_has_its_municipalities() throws Exception {
        assertThat(body(answer(get("/api/v1/municipalities?on=2011-01-01"))))
                .startsWith("{\"on\":\"2011-01-01\",\"total\":418,\"items\":[")
                .contains("{\"code\":\"GM0363\",\"name\":\"Amsterdam\",\"province\":\"Noord-Holland\"}");
        assertThat(body(answer(get("/api/v1/municipalities")))).contains("\"total\":342");
    }

    @Test
    void each_has_its_region_active_or_not_on_the_day_asked_for() throws Exception {
        ProgrammeDetails made = new AProgramme("proef")
                .region("Limburg", "Limburg")
                .inactiveRegion("Zeeland", "Zeeland")
                .in(programmes);
        LocalDate from = LocalDate.of(2010, 1, 1);
        regions.hold(made.regions().getFirst().id(), new HoldArea(null, "GM0654", from, null));
        assertThat(body(answer(get("/api/v1/municipalities?on=2009-12-31&programme=proef"))))
                .contains("{\"code\":\"GM0654\",\"name\":\"Borsele\",\"province\":\"Zeeland\",\"region\":\"Zeeland\"}")
                .contains("{\"code\":\"GM0363\",\"name\":\"Amsterdam\",\"province\":\"Noord-Holland\"}");
        assertThat(body(answer(get("/api/v1/municipalities?on=2010-01-01&programme=proef"))))
                .contains("{\"code\":\"GM0654\",\"name\":\"Borsele\",\"province\":\"Zeeland\",\"region\":\"Limburg\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "on=2006-12-31, on",
        "on=2011-02-30, on",
        "on=11-01-01, on",
        "on=, on",
        "on=%2B12011-01-01, on",
        "programme=onbekend, programme",
        "programme=, programme",
        "on=2006-12-31&programme=onbekend, programme"
    })
    void a_wrong_question_is_a_bad_request(String query, String field) throws Exception {
        MockHttpServletResponse refused = answer(get(java.net.URI.create("/api/v1/municipalities?" + query)));
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(body(refused)).contains("\"field\":\"" + field + "\"");
    }

    private MockHttpServletResponse send(String json) throws Exception {
        return answer(post("/api/v1/programmes").contentType("application/json").content(json));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse();
    }

    private static String body(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
