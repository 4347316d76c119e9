package nl.gia.security;

import java.time.Clock;
import nl.gia.audit.Audit;
import nl.gia.security.secrets.PasswordHashes;
import nl.gia.security.secrets.PasswordRule;
import nl.gia.shared.AccountId;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("@access.mayEverywhere(T(nl.gia.security.Action).WRITE_ACCOUNTS)")
public class Accounts {

    private static final int LONGEST_NAME = 200;

    private final AccountRepository repository;
    private final PasswordHashes hashes;
    private final PasswordRule passwordRule;
    private final Audit audit;
    private final Clock clock;

    Accounts(AccountRepository repository, PasswordHashes hashes, PasswordRule passwordRule, Audit audit, Clock clock) {
        this.repository = repository;
        this.hashes = hashes;
        this.passwordRule = passwordRule;
        this.audit = audit;
        this.clock = clock;
    }

    public AccountId create(NewAccount made) {
        check(made);
        if (exists(made.email())) {
            throw new Problem.Conflict("security.account.emailTaken");
        }
        String hash = hashes.of(made.password());
        Account saved = repository.saveAndFlush(new Account(made, hash, AmsterdamTime.now(clock)));
        audit.done("account.created", "account", saved.id());
        return saved.id();
    }

    @Transactional(readOnly = true)
    public boolean exists(String email) {
        return EmailAddress.isValid(email) && repository.existsByEmail(new EmailAddress(email).value());
    }

    @Transactional(readOnly = true)
    public boolean any() {
        return repository.count() > 0;
    }

    private void check(NewAccount made) {
        FieldErrors errors = new FieldErrors()
                .check(EmailAddress.isValid(made.email()), "email", "security.account.email")
                .check(!made.name().isBlank(), "name", "problem.required")
                .check(made.name().length() <= LONGEST_NAME, "name", "problem.tooLong", LONGEST_NAME)
                .check(has(made.municipality(), made, Role.MUNICIPALITY), "municipality", "problem.required")
                .check(has(made.department(), made, Role.MINISTRY), "department", "problem.required");
        passwordRule.check(made.password(), "password", errors);
        errors.throwIfAny();
    }

    private static boolean has(@Nullable Object value, NewAccount made, Role needs) {
        return value != null || made.role() != needs;
    }
}
