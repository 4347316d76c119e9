package nl.gia.security.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** Shows that a form which the browser sends itself was drawn here. */
public class CsrfField extends Input {

    public CsrfField() {
        setType("hidden");
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            getElement().setAttribute("name", token.getParameterName()).setAttribute("value", token.getToken());
        }
    }
}
