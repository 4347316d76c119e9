package nl.gia.testing;

import com.vaadin.flow.router.Route;
import java.util.List;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The views there are, so that what is said of all of them holds for the next one too. */
public final class Views {

    private Views() {}

    public static List<? extends Class<?>> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("nl.gia").stream()
                .map(bean -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
                .toList();
    }

    /** The address of each, with its parameters: {@code bijeenkomsten/:reference}. */
    public static List<String> templates() {
        return all().stream()
                .map(view -> view.getAnnotation(Route.class).value())
                .sorted()
                .toList();
    }
}
