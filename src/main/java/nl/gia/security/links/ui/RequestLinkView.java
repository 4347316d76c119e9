package nl.gia.security.links.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.gia.kit.Brand;
import nl.gia.kit.Card;
import nl.gia.kit.FormProblems;
import nl.gia.kit.LanguageSwitch;
import nl.gia.security.Access;
import nl.gia.security.LoginPage;
import nl.gia.security.links.MailedLinks;

/** Asks for an address, and says the same whether it is known or not. */
@Route(value = MailedLinks.PAGE, autoLayout = false)
@AnonymousAllowed
class RequestLinkView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MailedLinks links;
    private final transient Access access;
    private final H1 title = new H1();
    private final Div alert = new Div();
    private final Div content = new Div();

    RequestLinkView(MailedLinks links, Access access) {
        this.links = links;
        this.access = access;
        Div top = new Div(new Brand(), new LanguageSwitch());
        top.addClassName("gia-alone-top");
        alert.addClassName("gia-alert");
        alert.getElement().setAttribute("role", "alert");
        alert.setText(getTranslation("links.gone"));
        addClassName("gia-alone");
        add(top, title, alert, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (access.principal().isPresent()) {
            event.forwardTo("");
            return;
        }
        if (!links.arePossible(VaadinServletRequest.getCurrent())) {
            throw new NotFoundException();
        }
        alert.setVisible(
                event.getLocation().getQueryParameters().getParameters().containsKey(LoginPage.WRONG));
        ask();
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    private void ask() {
        EmailField email = new EmailField(getTranslation("security.login.email"));
        email.getElement().setAttribute("autocomplete", "email");
        email.setRequiredIndicatorVisible(true);
        FormProblems problems = new FormProblems().field("email", email);
        Button send = new Button(getTranslation("links.send"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickShortcut(Key.ENTER);
        send.addClickListener(click -> problems.attempt(() -> {
            links.request(email.getValue(), VaadinServletRequest.getCurrent(), getLocale());
            told(email.getValue().strip());
        }));
        Card card = new Card(email, send);
        card.addClassName("gia-stack");
        show("links.title", new Paragraph(getTranslation("links.explained")), card, back());
        email.focus();
    }

    private void told(String email) {
        alert.setVisible(false);
        Button again = new Button(getTranslation("links.again"), click -> ask());
        show(
                "links.look",
                new Paragraph(getTranslation("links.look.text", email)),
                new Paragraph(getTranslation("links.look.not")),
                again,
                back());
    }

    private Paragraph back() {
        return new Paragraph(new Anchor(LoginPage.PATH, getTranslation("links.password")));
    }

    private void show(String key, com.vaadin.flow.component.Component... components) {
        title.setText(getTranslation(key));
        content.removeAll();
        content.add(components);
    }
}
