package nl.gia.security.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import nl.gia.kit.Card;
import nl.gia.kit.Confirm;
import nl.gia.kit.Notices;
import nl.gia.kit.StatusBadge;
import nl.gia.kit.Tone;
import nl.gia.security.tokens.PersonalTokens;
import nl.gia.security.tokens.TokenRow;
import nl.gia.security.ui.AccountCard;
import nl.gia.shared.AmsterdamTime;
import org.springframework.core.annotation.Order;

@org.springframework.stereotype.Component
@Order(30)
class TokensCard implements AccountCard {

    private final PersonalTokens tokens;

    TokensCard(PersonalTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Component content() {
        Card card = new Card();
        fill(card);
        return card;
    }

    private void fill(Card card) {
        List<TokenRow> all = tokens.mine();
        card.removeAll();
        card.add(new H2(say("security.tokens")), new Paragraph(say("security.tokens.explained")));
        if (!all.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("gia-entries");
            all.forEach(token -> list.add(line(token, card)));
            card.add(list);
        }
        card.add(new Button(
                say("security.token.issue"), click -> new TokenDialog(tokens::issue, () -> fill(card)).open()));
    }

    private ListItem line(TokenRow token, Card card) {
        Span name = new Span(token.name());
        name.addClassName("gia-entry-title");
        Div told = new Div(name);
        if (token.expired()) {
            told.add(new StatusBadge(say("security.token.expired"), Tone.WARN));
        }
        Div facts = new Div(new Code(token.beginning() + "…"));
        facts.add(" · " + until(token) + " · " + used(token));
        facts.addClassName("gia-small");
        told.add(facts);
        Button revoke = new Button(
                say("security.token.revoke"),
                click -> Confirm.ask("security.token.revoking", () -> revoke(token, card), token.name()));
        revoke.setAriaLabel(say("security.token.revokeOf", token.name()));
        revoke.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return new ListItem(told, revoke);
    }

    private static String until(TokenRow token) {
        return say("security.token.until", AmsterdamTime.dayOf(token.expires()));
    }

    private static String used(TokenRow token) {
        return token.lastUsed() == null
                ? say("security.token.unused")
                : say("security.token.used", AmsterdamTime.dayOf(token.lastUsed()));
    }

    private void revoke(TokenRow token, Card card) {
        tokens.revoke(token.id());
        Notices.done("security.token.revoked", token.name());
        fill(card);
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
