package nl.gia.security.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.gia.kit.Card;
import nl.gia.kit.Confirm;
import nl.gia.kit.Notices;
import nl.gia.security.sessions.OpenSession;
import nl.gia.security.sessions.Sessions;
import nl.gia.security.ui.AccountCard;
import org.springframework.core.annotation.Order;

@org.springframework.stereotype.Component
@Order(20)
class SessionsCard implements AccountCard {

    private final Sessions sessions;

    SessionsCard(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Component content() {
        Card card = new Card();
        fill(card);
        return card;
    }

    private void fill(Card card) {
        List<OpenSession> open = sessions.mine();
        card.removeAll();
        card.add(
                new H2(card.getTranslation("security.sessions.mine")),
                new Paragraph(card.getTranslation("security.sessions.explained")),
                new SessionLines(open, session -> end(session, card)));
        if (open.stream().anyMatch(session -> !session.current())) {
            card.add(new Button(
                    card.getTranslation("security.sessions.endOthers"),
                    click -> Confirm.ask("security.sessions.endingOthers", () -> endOthers(card))));
        }
    }

    private void end(OpenSession session, Card card) {
        if (Notices.attempt(() -> sessions.end(session.id()))) {
            Notices.done("security.sessions.endedOne");
        }
        fill(card);
    }

    private void endOthers(Card card) {
        sessions.endOthers();
        Notices.done("security.sessions.endedOthers");
        fill(card);
    }
}
