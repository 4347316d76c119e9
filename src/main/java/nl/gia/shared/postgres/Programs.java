package nl.gia.shared.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import nl.gia.shared.CannotStart;

/** Runs initdb and pg_ctl; what they say goes to the log beside the data. */
class Programs {

    private static final long MAXIMUM_LOG_BYTES = 10_000_000;

    private final Path home;
    private final Path log;
    private final List<String> prefix;

    Programs(Path home, Path log) throws IOException {
        this.home = home;
        this.log = log;
        this.prefix = unprivileged();
        if (Files.exists(log) && Files.size(log) > MAXIMUM_LOG_BYTES) {
            Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody. */
    private static List<String> unprivileged() throws IOException {
        if (new UnixSystem().getUid() != 0) {
            return List.of();
        }
        List<String> prefix = List.of("unshare", "--user");
        if (exitCode(new ProcessBuilder("unshare", "--user", "true")) != 0) {
            throw new CannotStart(
                    "PostgreSQL does not run as root, and this machine does not allow user namespaces.",
                    "Start GIA as a normal user.");
        }
        return prefix;
    }

    boolean run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        return exitCode(builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()))) == 0;
    }

    int majorVersion() throws IOException {
        Process process = new ProcessBuilder(home.resolve("bin/postgres").toString(), "--version").start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Integer.parseInt(answer.replaceFirst("(?s)\\D*(\\d+).*", "$1"));
    }

    String lastWords() throws IOException {
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }

    private static int exitCode(ProcessBuilder builder) throws IOException {
        try {
            return builder.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
