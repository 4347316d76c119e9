package nl.gia.security.factors.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import nl.gia.security.factors.CodeLogIn;

/** Asks for a code: of the app, or from the paper with recovery codes. */
class CodeForm extends StepForm {

    private final TextField code = new TextField();
    private final Button other = new Button();
    private boolean ofApp;

    /** @param hasApp else there are only recovery codes */
    CodeForm(boolean hasApp) {
        super(CodeLogIn.URL);
        code.getElement().setAttribute("name", CodeLogIn.CODE).setAttribute("autocomplete", "one-time-code");
        code.setAutocapitalize(Autocapitalize.NONE);
        code.setAutofocus(true);
        NativeButton send = new NativeButton(getTranslation("factors.step.button"));
        send.addClassName("gia-primary");
        send.getElement().setAttribute("type", "submit");
        other.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        other.addClickListener(click -> ask(!ofApp));
        other.setVisible(hasApp);
        add(code, send, other);
        ask(hasApp);
    }

    private void ask(boolean app) {
        ofApp = app;
        String key = app ? "factors.step.code" : "factors.step.recoveryCode";
        code.setLabel(getTranslation(key));
        code.setHelperText(getTranslation(key + ".hint"));
        code.getElement().setAttribute("inputmode", app ? "numeric" : "text");
        other.setText(getTranslation(app ? "factors.step.useRecoveryCode" : "factors.step.useApp"));
        code.focus();
    }
}
