package nl.gia.security.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/** Sent by the browser itself, past Vaadin, so that password managers and the security chain understand it. */
@Tag("form")
class LoginForm extends HtmlContainer {

    private final TextField email = new TextField();
    private final PasswordField password = new PasswordField();
    private final NativeButton button = new NativeButton();

    LoginForm() {
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        askEmail();
        askPassword();
        button.setText(getTranslation("security.login.button"));
        button.addClassName("gia-primary");
        button.getElement().setAttribute("type", "submit");
        add(email, password, new StayBox(), button, new CsrfField());
    }

    void fill(String address, String secret) {
        email.setValue(address);
        password.setValue(secret);
        button.focus();
    }

    /** What is left to type. */
    void askAgain(String address) {
        email.setValue(address);
        email.setAutofocus(false);
        password.setAutofocus(true);
        password.focus();
    }

    private void askEmail() {
        email.setLabel(getTranslation("security.login.email"));
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setAutocapitalize(Autocapitalize.NONE);
        email.getElement().setAttribute("name", "username").setAttribute("inputmode", "email");
        email.setAutofocus(true);
    }

    private void askPassword() {
        password.setLabel(getTranslation("security.login.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.getElement().setAttribute("name", "password");
    }
}
