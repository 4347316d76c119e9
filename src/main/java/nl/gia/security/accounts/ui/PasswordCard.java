package nl.gia.security.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.BiConsumer;
import nl.gia.kit.Card;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Hint;

class PasswordCard extends Card {

    /** @param change the one there is, and the new one */
    PasswordCard(BiConsumer<String, String> change) {
        addClassName("gia-stack");
        PasswordField current = new PasswordField(getTranslation("security.password.current"));
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        PasswordField chosen = new PasswordField(getTranslation("security.password.new"));
        chosen.setAutocomplete(Autocomplete.NEW_PASSWORD);
        chosen.setHelperText(getTranslation("security.password.hint"));
        FormProblems problems = new FormProblems().field("current", current).field("password", chosen);
        Button save = new Button(
                getTranslation("security.password.change"),
                click -> problems.attempt(() -> change.accept(current.getValue(), chosen.getValue())));
        add(
                new H2(getTranslation("security.password.title")),
                current,
                chosen,
                save,
                new Hint(getTranslation("security.password.endsOthers")));
    }
}
