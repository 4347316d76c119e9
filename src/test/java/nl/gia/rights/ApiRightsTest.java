package nl.gia.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.attendance.PresenceEntry;
import nl.gia.attendance.PresenceList;
import nl.gia.meetings.MeetingDetails;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every call of the API, of the page for phones at the door, of the lists on paper, of calendars and of the call list, for everybody, about what is one's own and what is another's. */
@IntegrationTest
class ApiRightsTest {

    private static final LocalDate DAY = LocalDate.of(2010, 3, 4);
    private static final String DOOR = "/deur/";
    private static final String LISTS = "/deelnemers/";
    private static final String FILES = "/agenda/";
    private static final String FEEDS = "/calendar";
    private static final String CALLS = "/bellijst/";

    // After the call: the region, and the state, of the meeting that stands for what is in braces or in the body.
    private static final DoorTable TABLE = new DoorTable("""
            GET /openapi.json                                      | 200 200 200 200 200 200 200
            GET /openapi.json.yaml                                 | 401 200 200 200 200 200 200
            GET /meetings                                          | 200 200 200 200 200 200 200
            POST /meetings Limburg                                 | 401 201 403 201 403 403 403
            POST /meetings Noord                                   | 401 201 403 403 403 403 403
            GET /meetings/{reference} Limburg draft                | 404 200 200 200 404 404 404
            GET /meetings/{reference} Noord draft                  | 404 200 200 404 404 404 404
            GET /meetings/{reference} Noord published              | 200 200 200 200 200 200 200
            GET /meetings/{reference} Noord team                   | 404 200 200 404 404 404 404 200
            PATCH /meetings/{reference} Noord team                 | 401 200 403 404 404 404 404 200
            POST /meetings/{reference}/publish Noord team          | 401 200 403 404 404 404 404 200
            POST /meetings/{reference}/cancel Noord team           | 401 200 403 404 404 404 404 200
            PUT /meetings/{reference}/presence Noord team          | 401 200 403 404 404 404 404 200
            POST /programmes/{slug}/imports/attendance Noord team  | 401 200 403 422 403 403 403 200
            PATCH /meetings/{reference} Limburg draft              | 401 200 403 200 404 404 404
            PATCH /meetings/{reference} Noord draft                | 401 200 403 404 404 404 404
            PATCH /meetings/{reference} Noord published            | 401 200 403 403 403 403 403
            POST /meetings/{reference}/publish Limburg draft       | 401 200 403 200 404 404 404
            POST /meetings/{reference}/publish Noord draft         | 401 200 403 404 404 404 404
            POST /meetings/{reference}/cancel Limburg published    | 401 200 403 200 403 403 403
            POST /meetings/{reference}/cancel Noord published      | 401 200 403 403 403 403 403
            POST /meetings/{reference}/cancel Noord draft          | 401 200 403 404 404 404 404
            POST /meetings/{reference}/close Limburg held          | 401 200 403 200 403 403 403
            POST /meetings/{reference}/close Noord held            | 401 200 403 403 403 403 403
            PUT /meetings/{reference}/presence Limburg published   | 401 200 403 200 403 403 403
            PUT /meetings/{reference}/presence Limburg draft       | 401 200 403 200 404 404 404
            PUT /meetings/{reference}/presence Noord published     | 401 200 403 403 403 403 403
            PUT /meetings/{reference}/presence Noord draft         | 401 200 403 404 404 404 404
            POST /programmes/{slug}/imports/meetings Limburg       | 401 200 403 200 403 403 403
            POST /programmes/{slug}/imports/meetings Noord         | 401 200 403 422 403 403 403
            POST /programmes/{slug}/imports/attendance Limburg published | 401 200 403 200 403 403 403
            POST /programmes/{slug}/imports/attendance Noord published   | 401 200 403 422 403 403 403
            GET /programmes                                        | 401 200 200 200 200 200 200
            GET /programmes/{slug}                                 | 401 200 200 200 200 200 200
            POST /programmes                                       | 401 201 201 403 403 403 403
            GET /programmes/{slug}/participation                   | 401 200 200 200 200 200 200
            GET /programmes/{slug}/growth-path                     | 401 200 200 200 200 200 200
            GET /municipalities                                    | 401 200 200 200 200 200 200
            GET /deur/{reference} Limburg published                  | 302 200 403 200 403 403 403
            GET /deur/{reference} Limburg draft                      | 302 200 403 200 404 404 404
            GET /deur/{reference} Noord published                    | 302 200 403 403 403 403 403
            GET /deur/{reference} Noord draft                        | 302 200 403 404 404 404 404
            GET /deur/{reference} Noord team                         | 302 200 403 404 404 404 404 200
            GET /deur/{reference} none at-all                        | 302 404 404 404 404 404 404
            GET /deur/{reference}/list Limburg published             | 401 200 403 200 403 403 403
            GET /deur/{reference}/list Limburg draft                 | 401 200 403 200 404 404 404
            GET /deur/{reference}/list Noord published               | 401 200 403 403 403 403 403
            GET /deur/{reference}/list Noord draft                   | 401 200 403 404 404 404 404
            GET /deur/{reference}/list Noord team                    | 401 200 403 404 404 404 404 200
            PUT /deur/{reference}/operations/{key} Limburg published | 401 200 403 200 403 403 403
            PUT /deur/{reference}/operations/{key} Limburg draft     | 401 200 403 200 404 404 404
            PUT /deur/{reference}/operations/{key} Noord published   | 401 200 403 403 403 403 403
            PUT /deur/{reference}/operations/{key} Noord draft       | 401 200 403 404 404 404 404
            PUT /deur/{reference}/operations/{key} Noord team        | 401 200 403 404 404 404 404 200
            GET /deelnemers/{reference}/presentielijst.pdf Limburg published | 302 200 200 200 200 403 403
            GET /deelnemers/{reference}/presentielijst.pdf Noord published | 302 200 200 403 200 403 403
            GET /deelnemers/{reference}/presentielijst.pdf Noord draft | 302 200 200 404 404 404 404
            GET /deelnemers/{reference}/presentielijst.pdf Noord team | 302 200 200 404 404 404 404 200
            GET /deelnemers/{reference}/presentielijst.xlsx Noord published | 302 200 200 403 200 403 403
            GET /deelnemers/{reference}/presentielijst.xlsx Noord draft | 302 200 200 404 404 404 404
            GET /deelnemers/{reference}/naambadges.pdf Noord published | 302 200 200 403 200 403 403
            GET /deelnemers/{reference}/naambadges.pdf Noord draft   | 302 200 200 404 404 404 404
            GET /agenda/{reference}.ics Limburg published            | 302 200 200 200 200 200 200
            GET /agenda/{reference}.ics Limburg draft                | 302 404 404 404 404 404 404
            GET /agenda/{reference}.ics Noord published              | 302 200 200 200 200 200 200
            GET /agenda/{reference}.ics none at-all                  | 302 404 404 404 404 404 404
            GET /calendar.ics                                        | 200 200 200 200 200 200 200
            GET /calendar/{region}.ics                               | 200 200 200 200 200 200 200
            GET /calendar/mijn/{secret}.ics                          | 404 404 404 404 404 404 404
            GET /bellijst/{programme}/bellijst.xlsx Limburg          | 302 200 200 200 404 404 404
            GET /bellijst/{programme}/bellijst.xlsx Noord            | 302 200 200 404 404 404 404
            GET /deur/-/{version}/{file}                             | 302 404 404 404 404 404 404
            GET /deur/-/worker.js                                    | 302 200 200 200 200 200 200
            """);

    @Autowired
    WebApplicationContext context;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    Builders builders;

    @Autowired
    PresenceList presence;

    MockMvc http;
    ProgrammeDetails gia;

    @BeforeEach
    void programme() {
        http = webAppContextSetup(context).apply(springSecurity()).build();
        gia = builders.gia();
    }

    static List<String> doors() {
        return TABLE.doors();
    }

    @Test
    void every_call_is_in_the_table() {
        Set<String> calls = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> calls(mapping).stream())
                .collect(Collectors.toSet());
        assertThat(TABLE.doors().stream().map(ApiRightsTest::call).collect(Collectors.toSet()))
                .isEqualTo(calls);
    }

    private static Set<String> calls(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .filter(pattern -> pattern.startsWith("/api/") || isOfSite(pattern))
                .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> method + " " + pattern.replaceFirst("^/api/v1", "")))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("doors")
    void everybody_is_told_what_the_table_says(String door) {
        assertThat(Arrays.stream(Who.values())
                        .map(who -> who + " " + come(who, door))
                        .toList())
                .isEqualTo(Arrays.stream(Who.values())
                        .map(who -> who + " " + TABLE.told(door, who))
                        .toList());
    }

    private int come(Who who, String door) {
        String[] words = door.split(" ");
        String reference = UUID.randomUUID().toString();
        String region = words.length > 2 ? words[2] : "Limburg";
        int version = make(reference, region, words.length > 3 ? words[3] : "none");
        String path = words[1].replace("{reference}", reference)
                .replace("{slug}", "gia")
                .replace("{programme}/bellijst.xlsx", "gia/bellijst.xlsx?regio=" + region)
                .replace("{key}", UUID.randomUUID().toString())
                .replace("{version}", "1")
                .replace("{region}", "Limburg")
                .replace("{secret}", "somebody")
                .replace("{file}", "door.js");
        MockHttpServletRequestBuilder call = isOfSite(path)
                ? inBrowser(words[0], path)
                : request(HttpMethod.valueOf(words[0]), URI.create("/api/v1" + path));
        call.contentType(path.contains("/imports/") ? "text/csv" : "application/json")
                .content(body(call(door), reference, region, version).getBytes(StandardCharsets.UTF_8));
        who.come(gia);
        Authentication bearer = SecurityContextHolder.getContext().getAuthentication();
        try {
            return http.perform(call.with(bearer == null ? anonymous() : authentication(bearer)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isOfSite(String path) {
        return Stream.of(DOOR, LISTS, FILES, FEEDS, CALLS).anyMatch(path::startsWith);
    }

    private static MockHttpServletRequestBuilder inBrowser(String method, String path) {
        boolean byScript = path.endsWith("/list") || path.contains("/operations/");
        return request(HttpMethod.valueOf(method), URI.create(path))
                .accept(byScript ? "application/json" : "text/html,*/*;q=0.8")
                .with(csrf().asHeader());
    }

    private int make(String reference, String region, String state) {
        return switch (state) {
            case "draft" -> builders.meeting(reference, region, DAY).row().version();
            case "team" -> {
                MeetingDetails meeting = builders.meeting(reference, region, DAY);
                builders.joined(meeting);
                yield meeting.row().version();
            }
            case "published" -> builders.published(reference, region, DAY).row().version();
            case "held" -> {
                int version = builders.published(reference, region, DAY).row().version();
                var somebody = new PresenceEntry(null, null, "Iemand", "GM0935", "official", true);
                Builders.asSystem(() -> presence.note(reference, List.of(somebody)));
                yield version + 1;
            }
            default -> 0;
        };
    }

    private static String body(String call, String reference, String region, int version) {
        return switch (call) {
            case "POST /meetings" -> """
                    {"programme":"gia","reference":"%s","title":"Wonen","region":"%s","themes":["Wonen"],
                     "start":"2010-03-04T13:30","end":"2010-03-04T17:00"}""".formatted(reference, region);
            case "PATCH /meetings/{reference}" -> "{\"version\":%d,\"title\":\"Anders\"}".formatted(version);
            case "POST /meetings/{reference}/cancel", "POST /meetings/{reference}/close" -> "{\"reason\":\"ziek\"}";
            case "PUT /meetings/{reference}/presence" ->
                "[{\"name\":\"Iemand\",\"municipality\":\"GM0935\",\"kind\":\"official\",\"present\":true}]";
            case "POST /programmes" -> """
                    {"slug":"p%s","name":"Nog een","start":"2026-01-01","end":"2029-12-31",
                     "regions":[{"name":"Limburg","provinces":["Limburg"]}]}""".formatted(reference.substring(0, 8));
            case "POST /programmes/{slug}/imports/meetings" -> """
                    reference,title,region,date,start,end,place,themes,format
                    %s,Wonen,%s,2010-03-04,13:30,17:00,Roermond,Wonen,""".formatted(reference, region);
            case "POST /programmes/{slug}/imports/attendance" -> """
                    meeting,name,email,municipality,kind,present
                    %s,Anna,anna@example.nl,Maastricht,official,yes""".formatted(reference);
            case "PUT /deur/{reference}/operations/{key}" -> """
                    {"what":"walkIn","name":"Iemand","kind":"other"}""";
            default -> "";
        };
    }

    private static String call(String door) {
        return Arrays.stream(door.split(" ")).limit(2).collect(Collectors.joining(" "));
    }
}
