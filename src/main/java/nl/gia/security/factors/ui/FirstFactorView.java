package nl.gia.security.factors.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.function.Supplier;
import nl.gia.kit.Brand;
import nl.gia.kit.Card;
import nl.gia.kit.LanguageSwitch;
import nl.gia.kit.Notices;
import nl.gia.security.LoginPage;
import nl.gia.security.factors.FirstFactor;
import nl.gia.security.factors.HalfIn;
import nl.gia.security.factors.SetUpLogIn;

/** For who must have a second factor and has none: past this page one does not get without it. */
@Route(value = LoginPage.SECOND_STEP + "/instellen", autoLayout = false)
@AnonymousAllowed
class FirstFactorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HalfIn halfIn;
    private final transient FirstFactor firstFactor;
    private final Div content = new Div();

    FirstFactorView(HalfIn halfIn, FirstFactor firstFactor) {
        this.halfIn = halfIn;
        this.firstFactor = firstFactor;
        Div top = new Div(new Brand(), new LanguageSwitch());
        top.addClassName("gia-alone-top");
        addClassName("gia-alone");
        add(top, new H1(getPageTitle()), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (halfIn.mustEnrol()) {
            choose();
        } else {
            event.forwardTo(LoginPage.SECOND_STEP);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("factors.first.title");
    }

    private void choose() {
        content.removeAll();
        content.add(new Paragraph(getTranslation("factors.first.text")));
        if (firstFactor.appsArePossible()) {
            content.add(choice("factors.app", () -> new AppSetUpPanel(firstFactor, this::keepCodes)));
        }
        String name = getTranslation("factors.passkey.name.first", 1);
        content.add(choice("factors.passkey", () -> new PasskeySetUpPanel(firstFactor, name, this::keepCodes)));
        Button again = new Button(getTranslation("factors.step.startAgain"), click -> startAgain());
        again.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        content.add(again);
    }

    /** @param key of the name of a factor, with {@code .about} and {@code .setUp} */
    private Card choice(String key, Supplier<Component> panel) {
        String title = getTranslation(key + ".setUp");
        Button setUp = new Button(title, click -> Notices.attempt(() -> setUp(title, panel.get())));
        return new Card(getTranslation(key), new Paragraph(getTranslation(key + ".about")), setUp);
    }

    private void setUp(String title, Component panel) {
        Button back = new Button(getTranslation("factors.first.back"), click -> choose());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        content.removeAll();
        content.add(new Card(title, panel), back);
    }

    private void keepCodes(List<String> codes) {
        StepForm form = new StepForm(SetUpLogIn.URL);
        NativeButton goOn = new NativeButton(getTranslation("factors.first.goOn"));
        goOn.addClassName("gia-primary");
        goOn.getElement().setAttribute("type", "submit");
        form.add(goOn);
        content.removeAll();
        content.add(new Card(getTranslation("factors.codes.title"), new RecoveryCodesPanel(codes, form)));
    }

    private void startAgain() {
        halfIn.startAgain();
        getUI().ifPresent(ui -> ui.navigate(LoginPage.PATH));
    }
}
