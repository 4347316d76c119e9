package nl.gia.security.factors.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Input;
import nl.gia.security.factors.PasskeyLogIn;

/** Log in, or take the second step, by a passkey. */
class PasskeyForm extends StepForm {

    private final Input credential = new Input();

    /** @param variants of its button */
    PasskeyForm(PasskeyLogIn passkeys, String text, ButtonVariant... variants) {
        super(passkeys.url());
        PasskeyButton show = PasskeyButton.show(text, passkeys::ask, this::send);
        show.addThemeVariants(variants);
        credential.setType("hidden");
        credential.getElement().setAttribute("name", PasskeyLogIn.CREDENTIAL);
        add(credential, show);
    }

    private void send(String answer) {
        credential.getElement().setAttribute("value", answer);
        send();
    }
}
