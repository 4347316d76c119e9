package nl.gia.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.gia.attendance.PresenceEntry;
import nl.gia.attendance.PresenceList;
import nl.gia.testing.Builders;
import nl.gia.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bad bodies, files, queries and paths over a real port: each is told what is wrong with it, and none leaves a trace. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "gia.api-token=" + BadInputTest.TOKEN)
@ContextConfiguration(initializers = TestDatabase.class)
@Import(Builders.class)
class BadInputTest {

    static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final int MUTATIONS = Boolean.getBoolean("gia.long") ? 3_000 : 150;

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    static void something(@Autowired Builders builders, @Autowired PresenceList presence) {
        builders.gia();
        builders.meeting("DRAFT", "Limburg", LocalDate.of(2010, 3, 4));
        builders.published("OPEN", "Limburg", LocalDate.of(2010, 3, 4));
        builders.published("HELD", "Limburg", LocalDate.of(2010, 3, 4));
        var somebody = new PresenceEntry("anna@example.nl", null, "Anna", "GM0935", "official", true);
        Builders.asSystem(() -> presence.note("HELD", List.of(somebody)));
    }

    /** What was made here was stored, and other tests share the database. */
    @AfterAll
    static void nothing(@Autowired JdbcClient jdbc) {
        for (String table :
                List.of("turnout", "attendance", "contact", "meeting", "region", "theme", "programme", "organiser")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    static Stream<BadInput> bodies() {
        return BadInputs.bodies();
    }

    static Stream<BadInput> files() {
        return BadInputs.files();
    }

    static Stream<BadInput> others() {
        return BadInputs.others();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"bodies", "files", "others"})
    void bad_input_is_told_what_is_wrong_and_leaves_no_trace(BadInput input) throws Exception {
        Map<String, String> before = stored();
        HttpResponse<String> answer = send(input);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(input.status());
        assertProblem(answer);
        assertThat(stored()).isEqualTo(before);
    }

    /** Whatever comes of it: it is taken whole, or refused as every other; it never breaks the program. */
    @Test
    void a_good_body_with_some_bytes_changed_is_taken_or_refused() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<BadInput> good = BadInputs.good();
        for (int i = 0; i < MUTATIONS; i++) {
            BadInput input = good.get(random.nextInt(good.size())).mutated(random);
            Map<String, String> before = stored();
            HttpResponse<String> answer = send(input);
            String what = "seed %d, %d: %s".formatted(seed, i, new String(input.body(), StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).as(what).isBetween(200, 499);
            if (answer.statusCode() >= 400) {
                assertProblem(answer);
                assertThat(stored()).as(what).isEqualTo(before);
            }
        }
    }

    private void assertProblem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(answer.statusCode());
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank();
        if (answer.statusCode() == 422) {
            assertThat(problem.path("errors")).isNotEmpty().allSatisfy(error -> {
                assertThat(error.path("message").asString()).isNotBlank();
                assertThat(error.has("field")).isNotEqualTo(error.has("line"));
            });
        }
        assertThat(answer.body())
                .doesNotContain(
                        "nl.gia", "java.", "Exception", "org.springframework", "constraint", "SQL", "problem.", "{0}");
    }

    /** Of every table the number of its rows, and what stands in them. */
    private Map<String, String> stored() {
        Map<String, String> stored = new TreeMap<>();
        jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list()
                .forEach(table -> stored.put(
                        table,
                        jdbc.sql("select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from %s t"
                                        .formatted(table))
                                .query(String.class)
                                .single()));
        return stored;
    }

    private HttpResponse<String> send(BadInput input) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/v1" + input.path()))
                .header("Authorization", "Bearer " + TOKEN)
                .method(input.method(), BodyPublishers.ofByteArray(body(input)));
        String type = input.contentType();
        if (type != null) {
            request.header("Content-Type", type);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private byte[] body(BadInput input) {
        if (!input.method().equals("PATCH")) {
            return input.body();
        }
        String version = jdbc.sql("select version::text from meeting where reference = 'DRAFT'")
                .query(String.class)
                .single();
        return new String(input.body(), StandardCharsets.ISO_8859_1)
                .replace("$VERSION", version)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** One call, and the status it deserves. */
    record BadInput(
            String name,
            String method,
            String path,
            @Nullable String contentType,
            byte[] body,
            int status) {

        BadInput mutated(Random random) {
            byte[] bytes = body.clone();
            for (int i = 0; i <= random.nextInt(4); i++) {
                int at = random.nextInt(bytes.length);
                bytes[at] = random.nextBoolean() ? (byte) random.nextInt(256) : body[random.nextInt(body.length)];
            }
            return new BadInput(name, method, path, contentType, bytes, status);
        }

        @Override
        public String toString() {
            return status + " " + method + " " + path + ": " + name;
        }
    }
}
