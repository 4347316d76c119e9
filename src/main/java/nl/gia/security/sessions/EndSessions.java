package nl.gia.security.sessions;

import java.util.UUID;
import nl.gia.security.AccountChanged;
import nl.gia.shared.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** For what ends sessions by the way, such as a new password; it is not noted as an action of its own. */
@Component
public class EndSessions {

    private final SessionTable table;
    private final KeptTable kept;
    private final ApplicationEventPublisher events;

    EndSessions(SessionTable table, KeptTable kept, ApplicationEventPublisher events) {
        this.table = table;
        this.kept = kept;
        this.events = events;
    }

    public int all(AccountId account) {
        int ended = kept.endAll(account.value(), null) + table.endAll(account.value(), null);
        events.publishEvent(new AccountChanged(account));
        return ended;
    }

    /** All but the one that asks. */
    public int others(AccountId account) {
        UUID current = RegisteredSession.current().orElse(null);
        int ended = kept.endAll(account.value(), current) + table.endAll(account.value(), current);
        events.publishEvent(new AccountChanged(account));
        return ended;
    }

    /** The one that asks goes on, but nobody stays logged in by what was known before, here neither. */
    public int othersAndAllKept(AccountId account) {
        int ended = kept.endAll(account.value(), null);
        return ended + others(account);
    }
}
