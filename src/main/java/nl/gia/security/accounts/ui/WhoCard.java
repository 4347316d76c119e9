package nl.gia.security.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.gia.kit.Card;
import nl.gia.kit.DefinitionList;
import nl.gia.kit.FormProblems;
import nl.gia.kit.Hint;
import nl.gia.kit.Notices;
import nl.gia.security.accounts.AccountRow;
import nl.gia.security.ui.AccountWords;

/** As whom one is known here; the rest an administrator changes. */
class WhoCard extends Card {

    WhoCard(AccountRow account, Consumer<String> rename) {
        addClassName("gia-stack");
        TextField name = new TextField(getTranslation("security.account.name"), account.name(), "");
        name.setAutocomplete(Autocomplete.NAME);
        name.setMaxLength(200);
        FormProblems problems = new FormProblems().field("name", name);
        Button save = new Button(getTranslation("security.own.saveName"), click -> {
            if (problems.attempt(() -> rename.accept(name.getValue()))) {
                Notices.done("security.own.saved");
            }
        });
        add(
                new H2(getTranslation("security.own.who")),
                new DefinitionList()
                        .row(getTranslation("security.account.emailLabel"), account.email())
                        .row(getTranslation("security.account.role"), AccountWords.of(account.role())),
                new Hint(getTranslation("security.own.whoHint")),
                name,
                save);
    }
}
