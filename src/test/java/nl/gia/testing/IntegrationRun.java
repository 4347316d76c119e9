package nl.gia.testing;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Runs every {@link IntegrationTest} that is no {@link ViewTest}, in a Java of its own: what asks the database most. */
public final class IntegrationRun {

    public static final String RESULT = "integration tests: ";

    /** Marks a test of what a size costs: it takes long, and says the same on every PostgreSQL; there with {@code --long} only. */
    public static final String SIZE = "size";

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
                .forEach(name -> request.selectors(selectClass(name)));
        if (!Boolean.getBoolean("gia.long")) {
            request.filters(TagFilter.excludeTags(SIZE));
        }
        return request.build();
    }
}
