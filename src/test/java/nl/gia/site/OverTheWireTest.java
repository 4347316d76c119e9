package nl.gia.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import nl.gia.testing.RunningProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as they come, letter by letter, also those that the server refuses before it asks the program. */
class OverTheWireTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"text=[a]", "text={a}|\"b\"", "from=&until=&programme=&region=&theme=&status=&text=&page=&size="
            })
    void what_browsers_send_is_read_and_an_empty_filter_is_none(String query) throws IOException {
        assertThat(ask("/api/v1/meetings?" + query, ""))
                .startsWith("HTTP/1.1 200")
                .contains("\"total\":");
    }

    @Test
    void empty_filters_leave_all_there_is() throws IOException {
        String all = ask("/api/v1/meetings?size=1", "");
        String empty = ask("/api/v1/meetings?size=1&programme=&from=", "");
        assertThat(body(empty)).isEqualTo(body(all)).doesNotContain("\"total\":0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "page=%zz", "text=%a"})
    void a_query_that_cannot_be_read_is_a_problem(String query) throws IOException {
        assertThat(ask("/api/v1/meetings?" + query, ""))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "API-Version: ");
    }

    @Test
    void only_JSON_is_spoken() throws IOException {
        assertThat(ask("/api/v1/meetings?size=1", "Accept: application/yaml\r\n"))
                .doesNotContain("total: ");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/meetings/a%2Fb, 400",
        "GET, /api/v1/meetings/%00, 400",
        "GET, /api/v1/meetings/%, 400",
        "GET, /api/v1/meetings/%ff, 400",
        "GET, /api/v1/meetings/a;b, 400",
        "GET, /api/v1/meetings/<a>, 400",
        "GET, /api/v1//meetings, 400",
        "GET, /api/v1/meetings/../../x, 400",
        "TRACE, /api/v1/meetings, 405",
        "GET, /api, 401",
        "GET, /api/, 401",
        "CONNECT, /api/v1/meetings, 501",
        "OOPS, /api/v1/meetings, 400",
        "G(T, /api/v1/meetings, 400"
    })
    void what_is_refused_is_a_problem_of_this_version(String method, String path, int status) throws IOException {
        assertProblem(send(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), status);
    }

    @ParameterizedTest
    @ValueSource(ints = {20_000, 200_000})
    void so_is_an_address_longer_than_anybody_needs(int length) throws IOException {
        assertProblem(ask("/api/v1/meetings?text=" + "a".repeat(length), ""), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"meetings", "programmes", "programmes/x/imports/meetings", "programmes/x/imports/attendance"})
    void a_form_without_a_boundary_is_refused_as_any_other(String path) throws IOException {
        String answer = send("POST /api/v1/" + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Authorization: Bearer " + RunningProgram.TOKEN
                + "\r\nContent-Type: multipart/form-data\r\nContent-Length: 2\r\n\r\n{}");
        assertProblem(answer, 415);
    }

    private static void assertProblem(String answer, int status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("application/problem+json", "API-Version: 1.", "\"status\":" + status);
    }

    @Test
    void a_head_tells_the_same_tag_and_that_nothing_changed() throws IOException {
        String path = "/api/v1/meetings?size=3";
        String tag = header(ask(path, ""), "ETag");
        assertThat(tag).isNotEmpty();
        String head = send("HEAD " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(head).startsWith("HTTP/1.1 200");
        assertThat(header(head, "ETag")).isEqualTo(tag);
        assertThat(body(head)).isBlank();
        String again = send("HEAD " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nIf-None-Match: "
                + tag + "\r\n\r\n");
        assertThat(again).startsWith("HTTP/1.1 304");
    }

    @Test
    void a_calendar_is_given_to_anybody_and_nothing_is_remembered_of_who_asked() throws IOException {
        String calendar = ask("/calendar/Gelderland%20en%20Overijssel.ics", "");
        assertThat(calendar)
                .startsWith("HTTP/1.1 200")
                .contains(
                        "Content-Type: text/calendar;charset=utf-8",
                        "Cache-Control: no-cache, public",
                        "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
                        "X-Content-Type-Options: nosniff",
                        "BEGIN:VEVENT\r\n")
                .doesNotContain("Set-Cookie");
        String again = ask(
                "/calendar/Gelderland%20en%20Overijssel.ics", "If-None-Match: " + header(calendar, "ETag") + "\r\n");
        assertThat(again).startsWith("HTTP/1.1 304").doesNotContain("Set-Cookie");
        assertThat(body(again)).isBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/calendar/Atlantis.ics", "/calendar/mijn/abc.ics", "/calendar.ics?theme=%00"})
    void one_that_is_not_there_is_not_found(String path) throws IOException {
        assertThat(ask(path, "")).startsWith("HTTP/1.1 404").doesNotContain("Set-Cookie");
    }

    private static String header(String answer, String name) {
        return answer.lines()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2).strip())
                .findFirst()
                .orElse("");
    }

    private static String ask(String path, String headers) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n");
    }

    private static String send(String request) throws IOException {
        URI program = URI.create(RunningProgram.url());
        try (Socket socket = new Socket(program.getHost(), program.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n"));
    }
}
