package nl.gia.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.gia.kit.Languages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** A browser without a browser: every view on a real database, through the user's words. Say {@link As} who looks, then {@link #open}. */
@IntegrationTest
public abstract class ViewTest {

    private static final Set<Class<?>> VIEWS = scan(new AnnotationTypeFilter(Route.class));
    private static final Set<Class<?>> LAYOUTS = scan(new AnnotationTypeFilter(Layout.class));
    private static final Set<Class<?>> ERRORS = scan(new AssignableTypeFilter(HasErrorParameter.class));

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void startBrowser() {
        MockVaadin.setMockRequestFactory(RequestOfPrincipal::new);
        MockVaadin.setup(MockedUI::new, new WithLayouts(routes(), context));
        // The mocked session is made without asking anybody for its language.
        VaadinSession.getCurrent().setLocale(Languages.DUTCH);
        UI.getCurrent().setLocale(Languages.DUTCH);
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        As.nobody();
    }

    /** @param address may have a query: {@code gemeenten?op=2011-01-01} */
    protected static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        roundtrip();
    }

    /** What the browser and the server have to tell each other, such as grid rows after a refresh. */
    protected static void roundtrip() {
        MockVaadin.clientRoundtrip(false);
    }

    @SuppressWarnings("unchecked")
    private static Routes routes() {
        Set<Class<? extends Component>> views = new LinkedHashSet<>();
        VIEWS.forEach(view -> views.add((Class<? extends Component>) view));
        Set<Class<? extends HasErrorParameter<?>>> errors = new LinkedHashSet<>();
        ERRORS.forEach(error -> errors.add((Class<? extends HasErrorParameter<?>>) error));
        return new Routes(views, errors, true);
    }

    private static Set<Class<?>> scan(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        Set<Class<?>> found = new LinkedHashSet<>();
        scanner.findCandidateComponents("nl.gia")
                .forEach(bean -> found.add(ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null)));
        return found;
    }

    private static final class WithLayouts extends MockSpringServlet {

        WithLayouts(Routes routes, ApplicationContext context) {
            super(routes, context, MockedUI::new);
        }

        @Override
        public void init(ServletConfig config) throws ServletException {
            super.init(config);
            VaadinContext vaadin = new VaadinServletContext(getServletContext());
            var registry = ApplicationRouteRegistry.getInstance(vaadin);
            LAYOUTS.forEach(layout -> registry.setLayout(layout.asSubclass(RouterLayout.class)));
        }
    }

    private static final class RequestOfPrincipal extends FakeRequest {

        RequestOfPrincipal(HttpSession session) {
            super(session);
        }

        @Override
        public @Nullable Principal getUserPrincipal() {
            return SecurityContextHolder.getContext().getAuthentication();
        }

        @Override
        public boolean isUserInRole(String role) {
            Authentication who = SecurityContextHolder.getContext().getAuthentication();
            return who != null
                    && who.getAuthorities().stream()
                            .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()));
        }
    }
}
