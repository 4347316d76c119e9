package nl.gia.security.links.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.gia.kit.Brand;
import nl.gia.kit.Card;
import nl.gia.kit.LanguageSwitch;
import nl.gia.security.LoginPage;
import nl.gia.security.links.MailedLinks;
import nl.gia.security.secrets.OneTimeSecret;

/** Behind the link: a button. Opening the page does nothing, as mail programs open it too. */
@Route(value = MailedLinks.PAGE + "/:link", autoLayout = false)
@AnonymousAllowed
class MailedLinkView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MailedLinks links;
    private final Div content = new Div();

    MailedLinkView(MailedLinks links) {
        this.links = links;
        Div top = new Div(new Brand(), new LanguageSwitch());
        top.addClassName("gia-alone-top");
        addClassName("gia-alone");
        add(top, new H1(getPageTitle()), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OneTimeSecret link =
                new OneTimeSecret(event.getRouteParameters().get("link").orElse(""));
        if (links.isGood(link)) {
            show(link);
        } else {
            event.forwardTo(MailedLinks.PAGE, QueryParameters.of(LoginPage.WRONG, ""));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.login.title");
    }

    private void show(OneTimeSecret link) {
        NativeButton button = new NativeButton(getTranslation("security.login.button"));
        button.addClassName("gia-primary");
        button.getElement().setAttribute("type", "submit");
        content.removeAll();
        content.add(new Paragraph(getTranslation("links.ready")), new Card(new LinkForm(link, button)));
        button.focus();
    }
}
