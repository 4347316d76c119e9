package nl.gia.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The benchmarks by name: {@code ./gia bench [NAME]}. */
class Benchmarks {

    private static final Map<String, Benchmark> BY_NAME = new TreeMap<>(Map.of(
            "participation", new ParticipationBenchmark(),
            "sessions", new SessionsBenchmark(),
            "start", new StartBenchmark()));

    private Benchmarks() {}

    public static void main(String[] names) throws Exception {
        if (!BY_NAME.keySet().containsAll(List.of(names))) {
            System.err.println("usage: ./gia bench [NAME], where NAME is one of " + BY_NAME.keySet());
            System.exit(2);
        }
        System.out.printf(
                "%s %s, %d cores, %d MB heap, Java %s%n",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                System.getProperty("java.version"));
        for (String name : names.length == 0 ? List.copyOf(BY_NAME.keySet()) : List.of(names)) {
            System.out.printf("%n%s%n", name);
            Objects.requireNonNull(BY_NAME.get(name)).run();
        }
        System.exit(0);
    }
}
