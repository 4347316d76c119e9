package nl.gia.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The page for phones at the door and all its script asks, for everybody, at one's own meetings and at others'. */
@IntegrationTest
class PhoneRightsTest {

    private static final LocalDate DAY = LocalDate.of(2010, 3, 4);

    // After the call: the region, and the state, of the meeting in braces.
    private static final DoorTable TABLE = new DoorTable("""
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
            GET /deur/-/{version}/{file}                             | 302 404 404 404 404 404 404
            GET /deur/-/worker.js                                    | 302 200 200 200 200 200 200
            """);

    @Autowired
    WebApplicationContext context;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    Builders builders;

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
        assertThat(TABLE.doors().stream()
                        .map(door -> Arrays.stream(door.split(" ")).limit(2).collect(Collectors.joining(" ")))
                        .collect(Collectors.toSet()))
                .isEqualTo(calls);
    }

    private static Set<String> calls(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .filter(pattern -> pattern.startsWith("/deur/"))
                .flatMap(pattern ->
                        mapping.getMethodsCondition().getMethods().stream().map(method -> method + " " + pattern))
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
        if (words.length > 2 && !words[2].equals("none")) {
            make(reference, words[2], words[3]);
        }
        String path = words[1].replace("{reference}", reference)
                .replace("{key}", UUID.randomUUID().toString())
                .replace("{version}", "1")
                .replace("{file}", "door.js");
        boolean byScript = path.contains("/list") || path.contains("/operations/");
        who.come(gia);
        Authentication comer = SecurityContextHolder.getContext().getAuthentication();
        try {
            return http.perform(request(HttpMethod.valueOf(words[0]), path)
                            .accept(byScript ? "application/json" : "text/html")
                            .contentType("application/json")
                            .content("{\"what\":\"walkIn\",\"name\":\"Iemand\",\"kind\":\"other\"}")
                            .with(csrf().asHeader())
                            .with(comer == null ? anonymous() : authentication(comer)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void make(String reference, String region, String state) {
        switch (state) {
            case "draft" -> builders.meeting(reference, region, DAY);
            case "team" -> builders.joined(builders.meeting(reference, region, DAY));
            default -> builders.published(reference, region, DAY);
        }
    }
}
