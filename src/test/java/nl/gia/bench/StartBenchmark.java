package nl.gia.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.DoubleSupplier;
import org.springframework.util.FileSystemUtils;

/**
 * From {@code ./gia run} to the open port, on data that is there already and into a new folder; beside what of that is the
 * database alone, whose binaries this one has to unpack first.
 */
class StartBenchmark implements Benchmark {

    private static final int RUNS = 7;
    private static final double LONGEST = 10;
    private static final double LONGEST_FIRST = 60;

    @Override
    public void run() throws Exception {
        Path data = Files.createTempDirectory("gia-start");
        try {
            double first = once(data);
            double[] later = times(() -> once(data));
            double[] database = times(StartBenchmark::database);
            print("into a new folder, with the example", first, first, first, LONGEST_FIRST);
            print("on existing data", later[0], later[RUNS / 2], later[RUNS - 1], LONGEST);
            System.out.printf(
                    "%-36s %5.1f s (%.1f to %.1f)%n",
                    "a database of its own alone", database[RUNS / 2], database[0], database[RUNS - 1]);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static double once(Path data) {
        try (Launched program = Launched.run(data)) {
            return program.seconds();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double database() {
        long start = System.nanoTime();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            return postgres.getPort() > 0 ? (System.nanoTime() - start) / 1e9 : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] times(DoubleSupplier work) {
        double[] seconds = new double[RUNS];
        Arrays.setAll(seconds, run -> work.getAsDouble());
        Arrays.sort(seconds);
        return seconds;
    }

    private static void print(String what, double least, double median, double most, double aim) {
        System.out.printf(
                "%-36s %5.1f s (%.1f to %.1f), aim %.0f s, %s%n",
                what, median, least, most, aim, median <= aim ? "met" : "missed");
    }
}
