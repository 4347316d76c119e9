package nl.gia.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.gia.Application;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The whole program, without the example, on data of the test's own: it may be killed and started again, always at one address. */
public final class OwnProgram implements AutoCloseable {

    public static final String ADMINISTRATOR = "beheer@example.nl";
    public static final String PASSWORD = "paard in de sloot";

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path data;
    private final int port;
    private ChildJvm running;

    public OwnProgram(Path data) {
        this.data = data;
        this.port = freePort();
        this.running = start();
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** As {@code kill -9}; its database is left behind. */
    public void kill() {
        running.kill();
    }

    public void startAgain() {
        running = start();
    }

    /** To the API, with all rights. @return the status */
    public int send(String method, String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/api/v1/" + path))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", type)
                .timeout(Duration.ofSeconds(30))
                .method(method, BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    public JdbcClient jdbc() {
        try {
            return JdbcClient.create(new DriverManagerDataSource(
                    "jdbc:postgresql://127.0.0.1:%s/gia".formatted(Files.readString(data.resolve("port"))),
                    "postgres",
                    Files.readString(data.resolve("superuser.password"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<ProcessHandle> database() throws IOException {
        Path file = data.resolve("cluster/postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst()))
                .filter(process -> process.info().command().orElse("").endsWith("postgres"));
    }

    /** After a failure in between, with the server of a killed program. */
    @Override
    public void close() throws IOException {
        running.close();
        database().ifPresent(ProcessHandle::destroy);
    }

    private ChildJvm start() {
        ChildJvm program = ChildJvm.start(
                Application.class,
                Map.of(
                        "gia.api-token", TOKEN,
                        "gia.admin.email", ADMINISTRATOR,
                        "gia.admin.password", PASSWORD),
                "--port",
                String.valueOf(port),
                "--empty",
                "--data",
                data.toString());
        program.awaitLine("GIA is ready:");
        return program;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
