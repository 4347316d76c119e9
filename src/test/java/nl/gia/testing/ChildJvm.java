package nl.gia.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A main class of the test class path in a Java of its own, so that it can be killed as a program is. */
public final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private ChildJvm(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    public static ChildJvm start(Class<?> main, Map<String, String> properties, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
        command.add("-Dvaadin.productionMode=true");
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-cp", classPath(main), main.getName()));
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.INHERIT);
            builder.environment().keySet().removeIf(name -> name.startsWith("GIA_"));
            return new ChildJvm(builder.start());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the program as it is shipped, what tests add to it is no part. */
    private static String classPath(Class<?> main) {
        String whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        boolean ofTests = Objects.equals(sourceOf(main), sourceOf(ChildJvm.class));
        return Arrays.stream(whole.split(File.pathSeparator))
                .filter(entry -> ofTests || !Path.of(entry).equals(sourceOf(ChildJvm.class)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path sourceOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rest of the first line that begins so; fails with everything said when the program ends before. */
    public String awaitLine(String beginning) {
        StringBuilder said = new StringBuilder();
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(beginning)) {
                    return line.substring(beginning.length()).strip();
                }
                said.append(line).append('\n');
            }
        } catch (IOException e) {
            said.append(e);
        }
        return fail("the program ended before it said '%s'; it said:%n%s", beginning, said);
    }

    /** As {@code kill -9}: nothing in the program gets to run. */
    public void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    public void terminate() {
        process.destroy();
        awaitExit();
    }

    public int awaitExit() {
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES))
                    .as("the program ends")
                    .isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            terminate();
        }
    }
}
