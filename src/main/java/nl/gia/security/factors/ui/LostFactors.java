package nl.gia.security.factors.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import nl.gia.kit.Card;
import nl.gia.kit.Confirm;
import nl.gia.kit.Notices;
import nl.gia.security.factors.StaffFactors;
import nl.gia.security.ui.AdministeredAccountCard;
import nl.gia.shared.AccountId;
import org.springframework.core.annotation.Order;

/** On the page of somebody's account: what to do for who has lost the second factor. */
@org.springframework.stereotype.Component
@Order(30)
class LostFactors implements AdministeredAccountCard {

    private final StaffFactors factors;

    LostFactors(StaffFactors factors) {
        this.factors = factors;
    }

    @Override
    public Optional<Component> content(AccountId account) {
        Card card = new Card(I18NProvider.translate("factors.title"));
        card.add(new Paragraph(I18NProvider.translate("factors.lost.explained")));
        card.add(new Button(
                I18NProvider.translate("factors.reset"), click -> Confirm.ask("factors.lost", () -> reset(account))));
        card.add(new Paragraph(new Anchor(StaffFactorsView.PATH, I18NProvider.translate("factors.staff.title"))));
        return Optional.of(card);
    }

    private void reset(AccountId account) {
        factors.reset(account);
        Notices.done("factors.lost.done");
    }
}
