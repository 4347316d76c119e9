package nl.gia.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.gia.kit.Brand;
import nl.gia.kit.Card;
import nl.gia.kit.LanguageSwitch;
import nl.gia.security.Access;
import nl.gia.security.ExampleAccount;
import nl.gia.security.ExampleAccounts;
import nl.gia.security.Halfway;
import nl.gia.security.LoginPage;
import nl.gia.security.TypedAddress;
import org.springframework.beans.factory.ObjectProvider;

@Route(value = LoginPage.PATH, autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Access access;
    private final transient Clock clock;
    private final LoginForm form = new LoginForm();
    private final Div alert = new Div();

    LoginView(
            Access access, Clock clock, ObjectProvider<LogInOption> options, ObjectProvider<ExampleAccounts> examples) {
        this.access = access;
        this.clock = clock;
        Div top = new Div(new Brand(), new LanguageSwitch());
        top.addClassName("gia-alone-top");
        alert.addClassName("gia-alert");
        alert.getElement().setAttribute("role", "alert");
        addClassName("gia-alone");
        add(top, new H1(getPageTitle()), alert, new Card(form), otherWays(options));
        List<ExampleAccount> accounts =
                examples.stream().flatMap(loaded -> loaded.accounts().stream()).toList();
        if (!accounts.isEmpty()) {
            add(new ExampleAccountsCard(accounts, form::fill));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (access.principal().isPresent()) {
            event.forwardTo("");
            return;
        }
        if (isHalfwayIn()) {
            event.forwardTo(LoginPage.SECOND_STEP);
            return;
        }
        Optional<String> why = why(event.getLocation().getQueryParameters());
        alert.setVisible(why.isPresent());
        alert.setText(why.orElse(""));
        request().flatMap(TypedAddress::of).ifPresent(form::askAgain);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.login.title");
    }

    private static Div otherWays(ObjectProvider<LogInOption> options) {
        Div ways = new Div();
        ways.addClassName("gia-ways");
        options.orderedStream().flatMap(option -> option.content().stream()).forEach(ways::add);
        return ways;
    }

    private boolean isHalfwayIn() {
        return request()
                .flatMap(request -> Halfway.of(request, clock.instant()))
                .isPresent();
    }

    private static Optional<HttpServletRequest> request() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? Optional.of(request.getHttpServletRequest())
                : Optional.empty();
    }

    private Optional<String> why(QueryParameters told) {
        if (told.getParameters().containsKey(LoginPage.WRONG)) {
            return Optional.of(getTranslation("security.login.wrong"));
        }
        if (told.getParameters().containsKey(LoginPage.WRONG_PASSKEY)) {
            return Optional.of(getTranslation("security.login.wrongPasskey"));
        }
        if (told.getParameters().containsKey(LoginPage.AGAIN)) {
            return Optional.of(getTranslation("security.login.again"));
        }
        return told.getSingleParameter(LoginPage.WAIT)
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .map(seconds -> getTranslation("security.login.wait", seconds));
    }
}
