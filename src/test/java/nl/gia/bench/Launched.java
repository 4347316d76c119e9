package nl.gia.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a user starts it, in a process of its own. */
final class Launched implements AutoCloseable {

    private static final String READY = "GIA is ready:";

    private final Process process;
    private final String url;
    private final double seconds;

    private Launched(Process process, String url, double seconds) {
        this.process = process;
        this.url = url;
        this.seconds = seconds;
    }

    /** Returns when its port is open. */
    static Launched run(Path data, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of("./gia", "run", "--port", "0", "--data", data.toString()));
        command.addAll(List.of(more));
        long start = System.nanoTime();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectInput(Redirect.PIPE);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIA_"));
        Process process = builder.start();
        BufferedReader output = process.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                Thread.ofVirtual().start(() -> output.lines().forEach(rest -> {}));
                return new Launched(process, line.substring(READY.length()).strip(), (System.nanoTime() - start) / 1e9);
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("It ended before it was ready:\n" + said);
    }

    String url() {
        return url;
    }

    /** From the command to the open port. */
    double seconds() {
        return seconds;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
