package nl.gia.security.accounts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.gia.kit.Notices;
import nl.gia.kit.PageHeader;
import nl.gia.security.accounts.AccountRow;
import nl.gia.security.accounts.OwnAccount;
import nl.gia.security.ui.AccountCard;
import org.springframework.beans.factory.ObjectProvider;

/** One's own account: who one is here, how one sees things, how one logs in and where one is logged in. */
@Route(AccountNavigation.OWN)
@PermitAll
class OwnAccountView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final OwnAccount own;
    private final List<AccountCard> cards;

    OwnAccountView(OwnAccount own, ObjectProvider<AccountCard> cards) {
        this.own = own;
        this.cards = cards.orderedStream().toList();
        addClassName("gia-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.own.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        AccountRow account = own.details();
        removeAll();
        Div all = new Div(new WhoCard(account, own::rename), new DisplayCard(), new PasswordCard(this::changePassword));
        all.addClassName("gia-cards");
        cards.forEach(card -> all.add(card.content()));
        add(new PageHeader(getPageTitle()), all);
    }

    private void changePassword(String current, String chosen) {
        own.changePassword(current, chosen);
        Notices.done("security.password.changed");
        show();
    }
}
