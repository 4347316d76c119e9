package nl.gia.security.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.audit.Audit;
import nl.gia.security.Access;
import nl.gia.security.AccountChanged;
import nl.gia.security.Role;
import nl.gia.security.sessions.EndSessions;
import nl.gia.security.tokens.RevokeTokens;
import nl.gia.shared.AccountId;
import nl.gia.shared.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may work here, as what, and no longer. */
@Service
@Transactional
@PreAuthorize("@access.mayEverywhere(T(nl.gia.security.Action).WRITE_ACCOUNTS)")
public class AccountAdministration {

    private static final String OBJECT = "account";

    private final AccountQueries queries;
    private final AccountTable table;
    private final InvitationTable invitations;
    private final EndSessions sessions;
    private final RevokeTokens tokens;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    AccountAdministration(
            AccountQueries queries,
            AccountTable table,
            InvitationTable invitations,
            EndSessions sessions,
            RevokeTokens tokens,
            Access access,
            Audit audit,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.table = table;
        this.invitations = invitations;
        this.sessions = sessions;
        this.tokens = tokens;
        this.access = access;
        this.audit = audit;
        this.events = events;
    }

    /** Sorted by name, unless asked otherwise: {@code name}, {@code role}, {@code state}, {@code lastLogIn}. */
    @Transactional(readOnly = true)
    public Page<AccountRow> search(AccountFilter filter, Pageable page) {
        return queries.search(filter, page);
    }

    @Transactional(readOnly = true)
    public Optional<AccountRow> find(AccountId id) {
        return queries.find(id);
    }

    /** Those that accounts are for already. */
    @Transactional(readOnly = true)
    public List<String> departments() {
        return queries.departments();
    }

    public InvitationLink invite(AccountFields typed) {
        AccountFields fields = typed.checked();
        AccountId id = AccountId.create();
        if (!table.add(id, fields)) {
            throw emailTaken();
        }
        audit.done("account.invited", OBJECT, id.toString(), Map.of("role", String.valueOf(fields.role())));
        return invitations.issue(id);
    }

    /** A new link for who lost the first, or forgot the password; what there was before goes on until it is used. */
    public InvitationLink inviteAgain(AccountId id) {
        AccountRow account = existing(id);
        if (account.state() == AccountState.DISABLED) {
            throw new Problem.Conflict("security.account.isDisabled");
        }
        audit.done("account.linkIssued", OBJECT, id);
        return invitations.issue(id);
    }

    /** In force with the next click of whoever it is about. */
    public void change(AccountId id, int version, AccountFields typed) {
        AccountRow before = existing(id);
        AccountFields fields = typed.checked();
        if (before.role() == Role.ADMIN && fields.role() != Role.ADMIN) {
            keepAnAdministrator(before);
        }
        if (table.isTaken(id, fields.email())) {
            throw emailTaken();
        }
        if (!table.change(id, version, fields)) {
            throw new Problem.Conflict("problem.changedMeanwhile");
        }
        events.publishEvent(new AccountChanged(id));
        audit.done("account.changed", OBJECT, id.toString(), changes(before, fields));
    }

    /** Ends all its sessions, tokens and links with it. */
    public void disable(AccountId id) {
        AccountRow account = existing(id);
        if (access.account().filter(id::equals).isPresent()) {
            throw new Problem.Conflict("security.account.notOneself");
        }
        keepAnAdministrator(account);
        if (table.enable(id, false)) {
            int ended = sessions.all(id);
            int revoked = tokens.all(id);
            invitations.withdraw(id);
            audit.done("account.disabled", OBJECT, id.toString(), Map.of("sessions", ended, "tokens", revoked));
        }
    }

    public void enable(AccountId id) {
        existing(id);
        if (table.enable(id, true)) {
            audit.done("account.enabled", OBJECT, id);
        }
    }

    private AccountRow existing(AccountId id) {
        return queries.find(id).orElseThrow(Problem.NotFound::new);
    }

    private void keepAnAdministrator(AccountRow account) {
        if (account.role() == Role.ADMIN && !table.hasOtherAdministrator(account.id())) {
            throw new Problem.Conflict("security.account.lastAdministrator");
        }
    }

    private static Problem.Invalid emailTaken() {
        return new Problem.Invalid("email", "security.account.emailTaken");
    }

    // Which fields, not what they hold: names and addresses stay out of the log.
    private static Map<String, ?> changes(AccountRow before, AccountFields after) {
        List<String> changed = new ArrayList<>();
        if (!before.name().equals(after.name())) {
            changed.add("name");
        }
        if (!before.email().equals(after.email())) {
            changed.add("email");
        }
        if (!before.regions().equals(after.regions())) {
            changed.add("regions");
        }
        return Map.of(
                "role", String.valueOf(after.role()), "before", before.role().name(), "changed", changed);
    }
}
