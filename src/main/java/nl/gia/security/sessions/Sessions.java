package nl.gia.security.sessions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final KeptTable kept;
    private final EndSessions end;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Sessions(
            SessionTable table,
            KeptTable kept,
            EndSessions end,
            Access access,
            Audit audit,
            ApplicationEventPublisher events) {
        this.table = table;
        this.kept = kept;
        this.end = end;
        this.access = access;
        this.audit = audit;
        this.events = events;
    }

    /** The latest seen first; also where one stays logged in and is not at work now. */
    @Transactional(readOnly = true)
    public List<OpenSession> mine() {
        return open(me());
    }

    public void end(UUID session) {
        AccountId me = me();
        boolean isKept = kept.end(session, me.value());
        if (!table.end(session, me.value()) && !isKept) {
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
        return open(account);
    }

    @PreAuthorize("@access.mayEverywhere(T(nl.gia.security.Action).WRITE_ACCOUNTS)")
    public void endAll(AccountId account) {
        noted(account, end.all(account));
    }

    private List<OpenSession> open(AccountId account) {
        UUID current = RegisteredSession.current().orElse(null);
        return Stream.concat(table.of(account.value(), current).stream(), kept.unused(account.value()).stream())
                .sorted(Comparator.comparing(OpenSession::seen).reversed())
                .toList();
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
