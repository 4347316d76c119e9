package nl.gia.security.factors.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import nl.gia.security.ui.CsrfField;

/** Sent by the browser itself to one of the ways in, past Vaadin, since the security chain is what answers it. */
@Tag("form")
class StepForm extends HtmlContainer {

    /** @param url as the way in tells it, such as {@code /login/code} */
    StepForm(String url) {
        getElement().setAttribute("method", "post").setAttribute("action", url.substring(1));
        add(new CsrfField());
    }

    void send() {
        getElement().executeJs("this.submit()");
    }
}
