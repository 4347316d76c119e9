package nl.gia.security.accounts;

import java.util.Map;
import java.util.Optional;
import nl.gia.audit.Audit;
import nl.gia.security.Principals;
import nl.gia.security.secrets.OneTimeSecret;
import nl.gia.security.secrets.PasswordHashes;
import nl.gia.security.secrets.PasswordRule;
import nl.gia.security.sessions.EndSessions;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For whoever holds a link: the link is the right. */
@Service
@Transactional
public class ChosenPassword {

    private final InvitationTable invitations;
    private final AccountTable table;
    private final PasswordRule rule;
    private final PasswordHashes hashes;
    private final EndSessions sessions;
    private final Principals principals;
    private final Audit audit;

    ChosenPassword(
            InvitationTable invitations,
            AccountTable table,
            PasswordRule rule,
            PasswordHashes hashes,
            EndSessions sessions,
            Principals principals,
            Audit audit) {
        this.invitations = invitations;
        this.table = table;
        this.rule = rule;
        this.hashes = hashes;
        this.sessions = sessions;
        this.principals = principals;
        this.audit = audit;
    }

    /** Only looks: what mail programs open to see what is behind it is not used up. */
    @Transactional(readOnly = true)
    public Optional<InvitedPerson> of(OneTimeSecret link) {
        return invitations.find(link);
    }

    /** Uses the link, and ends whatever was open with the password before; {@link Problem.NotFound} for a link that does nothing any more. */
    public void choose(OneTimeSecret link, String password) {
        InvitedPerson person = invitations.find(link).orElseThrow(Problem.NotFound::new);
        FieldErrors errors = new FieldErrors();
        rule.check(password, "password", errors);
        errors.throwIfAny();
        if (!invitations.use(link)) {
            throw new Problem.NotFound();
        }
        table.password(person.account(), hashes.of(password));
        sessions.all(person.account());
        principals
                .find(person.account().value())
                .ifPresent(who -> audit.doneBy(
                        who,
                        "account.passwordChosen",
                        "account",
                        person.account().toString(),
                        Map.of()));
    }
}
