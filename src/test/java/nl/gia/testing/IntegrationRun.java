package nl.gia.testing;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import java.util.regex.Pattern;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Runs every {@link IntegrationTest} that is no {@link ViewTest} and asks the database most, in a Java of its own. */
public final class IntegrationRun {

    private static final boolean LONG = Boolean.getBoolean("gia.long");

    public static final String RESULT = "integration tests: ";

    /** Marks a test of what a size costs: it takes long, and says the same on every PostgreSQL; there with {@code --long} only. */
    public static final String SIZE = "size";

    /** What is drawn on paper, spoken over HTTP or refused is the same on every PostgreSQL; there with {@code --long} only. */
    private static final Pattern BEYOND_THE_DATABASE = Pattern.compile(".*\\.(web|lists|rights|site)\\..*");

    private IntegrationRun() {}

    public static void main(String[] arguments) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request(), listener);
        TestExecutionSummary summary = listener.getSummary();
        summary.printFailuresTo(new PrintWriter(System.err, true), 20);
        long failed = summary.getTotalFailureCount();
        System.out.println(RESULT + summary.getTestsSucceededCount() + " passed, " + failed + " failed");
        System.exit(failed == 0 ? 0 : 1);
    }

    private static LauncherDiscoveryRequest request() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(IntegrationTest.class, false));
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
        scanner.findCandidateComponents("nl.gia").stream()
                .map(bean -> String.valueOf(bean.getBeanClassName()))
                .filter(name -> LONG || !BEYOND_THE_DATABASE.matcher(name).matches())
                .forEach(name -> request.selectors(selectClass(name)));
        if (!LONG) {
            request.filters(TagFilter.excludeTags(SIZE));
        }
        return request.build();
    }
}
