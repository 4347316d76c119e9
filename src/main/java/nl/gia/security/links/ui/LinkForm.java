package nl.gia.security.links.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import nl.gia.security.links.LinkLogIn;
import nl.gia.security.secrets.OneTimeSecret;
import nl.gia.security.ui.CsrfField;
import nl.gia.security.ui.StayBox;

/** Sent by the browser itself, past Vaadin, since the security chain is what answers it. */
@Tag("form")
class LinkForm extends HtmlContainer {

    LinkForm(OneTimeSecret link, NativeButton button) {
        getElement().setAttribute("method", "post").setAttribute("action", LinkLogIn.URL.substring(1));
        Input secret = new Input();
        secret.setType("hidden");
        secret.getElement().setAttribute("name", LinkLogIn.LINK).setAttribute("value", link.text());
        add(secret, new StayBox(), button, new CsrfField());
    }
}
