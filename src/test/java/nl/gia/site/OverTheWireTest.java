package nl.gia.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import nl.gia.testing.RunningProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries as they come over the wire, letter by letter. */
class QueryTest {

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

    private static String ask(String path, String headers) throws IOException {
        URI program = URI.create(RunningProgram.url());
        try (Socket socket = new Socket(program.getHost(), program.getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n"));
    }
}
