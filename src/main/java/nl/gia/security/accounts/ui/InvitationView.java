package nl.gia.security.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.gia.kit.Brand;
import nl.gia.kit.Card;
import nl.gia.kit.Dates;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Hint;
import nl.gia.kit.LanguageSwitch;
import nl.gia.security.LoginPage;
import nl.gia.security.accounts.ChosenPassword;
import nl.gia.security.accounts.InvitedPerson;
import nl.gia.security.secrets.OneTimeSecret;
import nl.gia.shared.Problem;

/** Behind the link of an invitation: choose a password. Opening it uses nothing up; the button does. */
@Route(value = InvitationView.PATH + "/:link", autoLayout = false)
@AnonymousAllowed
class InvitationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "uitnodiging";

    private final ChosenPassword passwords;
    private final H1 title = new H1();
    private final Div content = new Div();

    InvitationView(ChosenPassword passwords) {
        this.passwords = passwords;
        addClassName("gia-alone");
        Div top = new Div(new Brand(), new LanguageSwitch());
        top.addClassName("gia-alone-top");
        add(top, title, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OneTimeSecret link =
                new OneTimeSecret(event.getRouteParameters().get("link").orElse(""));
        passwords.of(link).ifPresentOrElse(person -> ask(link, person), this::refuse);
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    private void ask(OneTimeSecret link, InvitedPerson person) {
        TextField email = new TextField(getTranslation("security.login.email"), person.email(), "");
        email.setReadOnly(true);
        email.setAutocomplete(Autocomplete.USERNAME);
        PasswordField password = new PasswordField(getTranslation("security.password.new"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(getTranslation("security.password.hint"));
        password.focus();
        FormProblems problems = new FormProblems().field("password", password);
        Button choose = new Button(
                getTranslation("security.invitation.choose"),
                click -> problems.attempt(() -> choose(link, password.getValue())));
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        choose.addClickShortcut(Key.ENTER);
        Card card = new Card(email, password, choose);
        card.addClassName("gia-stack");
        show(
                "security.invitation.title",
                new Paragraph(getTranslation("security.invitation.welcome", person.name())),
                card,
                new Hint(getTranslation("security.invitation.until", Dates.moment(person.expires(), getLocale()))));
    }

    private void choose(OneTimeSecret link, String password) {
        try {
            passwords.choose(link, password);
            show("security.invitation.done", new Paragraph(getTranslation("security.invitation.now")), logIn());
        } catch (Problem.NotFound usedMeanwhile) {
            refuse();
        }
    }

    private void refuse() {
        show("security.invitation.gone", new Paragraph(getTranslation("security.invitation.goneWhy")), logIn());
    }

    private Anchor logIn() {
        Anchor link = new Anchor(LoginPage.PATH, getTranslation("security.login.button"));
        link.addClassNames("gia-primary", "gia-primary-link");
        return link;
    }

    private void show(String key, Component... components) {
        title.setText(getTranslation(key));
        content.removeAll();
        content.add(components);
    }
}
