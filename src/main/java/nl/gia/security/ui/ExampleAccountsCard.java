package nl.gia.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiConsumer;
import nl.gia.kit.Card;
import nl.gia.kit.Hint;
import nl.gia.kit.Texts;
import nl.gia.security.ExampleAccount;

/** Who one can be while there is nothing but example data. */
class ExampleAccountsCard extends Card {

    private final transient BiConsumer<String, String> chosen;

    ExampleAccountsCard(List<ExampleAccount> accounts, BiConsumer<String, String> chosen) {
        this.chosen = chosen;
        UnorderedList list = new UnorderedList();
        list.addClassName("gia-accounts");
        accounts.forEach(account -> list.add(item(account)));
        add(new H2(getTranslation("security.login.examples")));
        add(list, new Hint(getTranslation("security.login.examplesHint")));
    }

    private ListItem item(ExampleAccount account) {
        Button choose = new Button(account.name());
        choose.setAriaLabel(getTranslation("security.login.fill", account.name()));
        choose.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        choose.addClickListener(click -> chosen.accept(account.email(), account.password()));
        Div role = new Div(Texts.show(account.role()));
        role.addClassName("gia-soft");
        return new ListItem(choose, role, new Div(new Code(account.email())), new Div(new Code(account.password())));
    }
}
