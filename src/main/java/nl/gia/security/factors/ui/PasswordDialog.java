package nl.gia.security.factors.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;

/** Asks for the password of whoever sits there before something is done with it. */
final class PasswordDialog {

    private PasswordDialog() {}

    /** @param explanation what will happen */
    static void ask(String title, String button, Component explanation, Consumer<String> action) {
        PasswordField password = new PasswordField(I18NProvider.translate("factors.password"));
        password.setHelperText(I18NProvider.translate("factors.password.hint"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        FormDialog dialog = new FormDialog(title, button, explanation, password)
                .wide(explanation, password)
                .onSave(new FormProblems().field("password", password), () -> action.accept(password.getValue()));
        dialog.open();
        password.focus();
    }
}
