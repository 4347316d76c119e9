package nl.gia.security.factors.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import nl.gia.kit.Brand;
import nl.gia.kit.Card;
import nl.gia.kit.LanguageSwitch;
import nl.gia.security.Access;
import nl.gia.security.LoginPage;
import nl.gia.security.factors.HalfIn;
import nl.gia.security.factors.NextStep;
import nl.gia.security.factors.PasskeyLogIn;

/** For who has given a password and has a second factor. To everybody else this page leads on. */
@Route(value = LoginPage.SECOND_STEP, autoLayout = false)
@AnonymousAllowed
class SecondStepView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Access access;
    private final transient HalfIn halfIn;
    private final transient PasskeyLogIn passkeys;
    private final Paragraph who = new Paragraph();
    private final Div alert = new Div();
    private final Div steps = new Div();

    SecondStepView(Access access, HalfIn halfIn, PasskeyLogIn passkeys) {
        this.access = access;
        this.halfIn = halfIn;
        this.passkeys = passkeys;
        Div top = new Div(new Brand(), new LanguageSwitch());
        top.addClassName("gia-alone-top");
        alert.addClassName("gia-alert");
        alert.getElement().setAttribute("role", "alert");
        Button again = new Button(getTranslation("factors.step.startAgain"), click -> startAgain());
        again.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClassName("gia-alone");
        add(top, new H1(getPageTitle()), who, alert, steps, again);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<NextStep> next = halfIn.next();
        if (access.principal().isPresent()) {
            event.forwardTo("");
        } else if (next.isEmpty()) {
            event.forwardTo(LoginPage.PATH);
        } else if (next.get().isEnrolment()) {
            event.forwardTo(FirstFactorView.class);
        } else {
            show(next.get());
            tell(event.getLocation().getQueryParameters());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("factors.step.title");
    }

    private void show(NextStep next) {
        who.setText(getTranslation("factors.step.who", next.name()));
        steps.removeAll();
        Card codes = new Card(new CodeForm(next.hasApp()));
        String usePasskey = getTranslation("factors.step.usePasskey");
        if (!next.hasApp()) {
            steps.add(new Card(new PasskeyForm(passkeys, usePasskey, ButtonVariant.LUMO_PRIMARY)), onDemand(codes));
            return;
        }
        steps.add(codes);
        if (next.hasPasskeys()) {
            Div ways = new Div(new PasskeyForm(passkeys, usePasskey));
            ways.addClassName("gia-ways");
            steps.add(ways);
        }
    }

    private Button onDemand(Card codes) {
        Button open = new Button(getTranslation("factors.step.useRecoveryCode"));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        open.addClickListener(click -> steps.replace(open, codes));
        return open;
    }

    private void tell(QueryParameters told) {
        Optional<String> why = why(told);
        alert.setVisible(why.isPresent());
        alert.setText(why.orElse(""));
    }

    private Optional<String> why(QueryParameters told) {
        if (told.getParameters().containsKey(LoginPage.WRONG)) {
            return Optional.of(getTranslation("factors.step.wrong"));
        }
        if (told.getParameters().containsKey(LoginPage.WRONG_PASSKEY)) {
            return Optional.of(getTranslation("factors.step.wrongPasskey"));
        }
        return told.getSingleParameter(LoginPage.WAIT)
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .map(seconds -> getTranslation("factors.step.wait", seconds));
    }

    private void startAgain() {
        halfIn.startAgain();
        getUI().ifPresent(ui -> ui.navigate(LoginPage.PATH));
    }
}
