package nl.gia.security.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import nl.gia.audit.Audit;
import nl.gia.security.Access;
import nl.gia.security.AccountChanged;
import nl.gia.security.secrets.PasswordHashes;
import nl.gia.security.secrets.PasswordRule;
import nl.gia.security.secrets.Throttle;
import nl.gia.security.sessions.EndSessions;
import nl.gia.shared.AccountId;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody can see and change of the account one works with. */
@Service
@Transactional
@PreAuthorize("@access.account().isPresent()")
public class OwnAccount {

    private static final String OBJECT = "account";

    private final AccountQueries queries;
    private final AccountTable table;
    private final PasswordHashes hashes;
    private final PasswordRule rule;
    private final EndSessions sessions;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Throttle throttle;

    OwnAccount(
            AccountQueries queries,
            AccountTable table,
            PasswordHashes hashes,
            PasswordRule rule,
            EndSessions sessions,
            Access access,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.table = table;
        this.hashes = hashes;
        this.rule = rule;
        this.sessions = sessions;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.throttle = new Throttle(clock, 4, Duration.ofMinutes(1), 10_000);
    }

    @Transactional(readOnly = true)
    public AccountRow details() {
        return queries.find(me()).orElseThrow(Problem.NotFound::new);
    }

    public void rename(String typed) {
        String name = typed.strip();
        new FieldErrors()
                .check(!name.isEmpty(), "name", "problem.required")
                .check(name.length() <= AccountFields.LONGEST, "name", "problem.tooLong", AccountFields.LONGEST)
                .throwIfAny();
        AccountId me = me();
        table.rename(me, name);
        events.publishEvent(new AccountChanged(me));
        audit.done("account.renamed", OBJECT, me);
    }

    /** Kept for the next log-in, on whatever machine. */
    public void speak(Locale language) {
        table.choose(me(), language.getLanguage(), null);
    }

    /** @param scheme as the cookie of this browser has it */
    public void show(String scheme) {
        table.choose(me(), null, scheme);
    }

    /** Ends the other sessions: whoever knew the password before is out. */
    public void changePassword(String current, String chosen) {
        AccountId me = me();
        throttled(me);
        if (!hashes.matches(current, table.passwordHash(me), () -> throttled(me))) {
            throttle.failed(me.toString());
            throw new Problem.Invalid("current", "security.password.wrong");
        }
        throttle.succeeded(me.toString());
        FieldErrors errors = new FieldErrors();
        rule.check(chosen, "password", errors);
        errors.check(!chosen.equals(current), "password", "security.password.same");
        errors.throwIfAny();
        table.password(me, hashes.of(chosen));
        sessions.othersAndAllKept(me);
        audit.done("account.passwordChanged", OBJECT, me);
    }

    private void throttled(AccountId me) {
        long seconds = throttle.secondsToWait(me.toString());
        if (seconds > 0) {
            throw new Problem.Invalid("current", "security.login.wait", seconds);
        }
    }

    private AccountId me() {
        return access.account().orElseThrow(Problem.NotAllowed::new);
    }
}
