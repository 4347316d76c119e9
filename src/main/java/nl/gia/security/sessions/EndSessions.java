package nl.gia.security.sessions;

import nl.gia.security.AccountChanged;
import nl.gia.shared.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** For what ends sessions by the way, such as a new password; it is not noted as an action of its own. */
@Component
public class EndSessions {

    private final SessionTable table;
    private final ApplicationEventPublisher events;

    EndSessions(SessionTable table, ApplicationEventPublisher events) {
        this.table = table;
        this.events = events;
    }

    public int all(AccountId account) {
        int ended = table.endAll(account.value(), null);
        events.publishEvent(new AccountChanged(account));
        return ended;
    }

    /** All but the one that asks. */
    public int others(AccountId account) {
        int ended = table.endAll(account.value(), RegisteredSession.current().orElse(null));
        events.publishEvent(new AccountChanged(account));
        return ended;
    }
}
