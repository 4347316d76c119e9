package nl.gia.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.gia.Application;
import org.springframework.util.FileSystemUtils;

/** The whole program with its example, started once for all journeys, as {@code ./gia run} does. */
public final class RunningProgram {

    /** With all rights. */
    public static final String TOKEN = "0123456789abcdef0123456789abcdef";

    private static final String URL = start();

    private RunningProgram() {}

    public static String url() {
        return URL;
    }

    private static String start() {
        try {
            Path data = Files.createTempDirectory("gia-journeys");
            ChildJvm program = ChildJvm.start(
                    Application.class, Map.of("gia.api-token", TOKEN), "--port", "0", "--data", data.toString());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                program.terminate();
                deleted(data);
            }));
            return program.awaitLine("GIA is ready:");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleted(Path data) {
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            System.err.println("left behind: " + data);
        }
    }
}
