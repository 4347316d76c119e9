package nl.gia.security.sessions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gia.audit.Audit;
import nl.gia.security.Access;
import nl.gia.security.AccountChanged;
import nl.gia.shared.AccountId;
import nl.gia.shared.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where one is logged in oneself, and for an administrator where others are. */
@Service
@Transactional
@PreAuthorize("@access.account().isPresent()")
public class Sessions {

    private final SessionTable table;
    private final EndSessions end;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Sessions(SessionTable table, EndSessions end, Access access, Audit audit, ApplicationEventPublisher events) {
        this.table = table;
        this.end = end;
        this.access = access;
        this.audit = audit;
        this.events = events;
    }

    /** The latest seen first. */
    @Transactional(readOnly = true)
    public List<OpenSession> mine() {
        return table.of(me().value(), RegisteredSession.current().orElse(null));
    }

    public void end(UUID session) {
        AccountId me = me();
        if (!table.end(session, me.value())) {
            throw new Problem.NotFound();
        }
        events.publishEvent(new AccountChanged(me));
        noted(me, 1);
    }

    public void endOthers() {
        AccountId me = me();
        noted(me, end.others(me));
    }

    @Transactional(readOnly = true)
    @PreAuthorize("@access.mayEverywhere(T(nl.gia.security.Action).WRITE_ACCOUNTS)")
    public List<OpenSession> of(AccountId account) {
        return table.of(account.value(), RegisteredSession.current().orElse(null));
    }

    @PreAuthorize("@access.mayEverywhere(T(nl.gia.security.Action).WRITE_ACCOUNTS)")
    public void endAll(AccountId account) {
        noted(account, end.all(account));
    }

    private AccountId me() {
        return access.account().orElseThrow(Problem.NotAllowed::new);
    }

    private void noted(AccountId account, int ended) {
        if (ended > 0) {
            audit.done("account.sessionsEnded", "account", account.toString(), Map.of("sessions", ended));
        }
    }
}
