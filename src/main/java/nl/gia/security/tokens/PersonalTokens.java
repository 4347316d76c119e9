package nl.gia.security.tokens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gia.audit.Audit;
import nl.gia.security.Access;
import nl.gia.security.secrets.OneTimeSecret;
import nl.gia.shared.AccountId;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own tokens. */
@Service
@Transactional
@PreAuthorize("@access.account().isPresent()")
public class PersonalTokens {

    public static final Duration LONGEST = Duration.ofDays(365);

    private static final String PREFIX = "gia_";
    private static final int SHOWN = PREFIX.length() + 6;
    private static final int LONGEST_NAME = 100;
    private static final int MOST = 20;

    private final TokenTable table;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    PersonalTokens(TokenTable table, Access access, Audit audit, Clock clock) {
        this.table = table;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest first, also those that have expired; not those that were revoked. */
    @Transactional(readOnly = true)
    public List<TokenRow> mine() {
        return table.of(me().value(), AmsterdamTime.now(clock));
    }

    public IssuedToken issue(String name, @Nullable Duration validFor) {
        String asked = name.strip();
        boolean fits = validFor != null && validFor.isPositive() && validFor.compareTo(LONGEST) <= 0;
        new FieldErrors()
                .check(!asked.isEmpty(), "name", "problem.required")
                .check(asked.length() <= LONGEST_NAME, "name", "problem.tooLong", LONGEST_NAME)
                .check(fits, "validFor", "problem.required")
                .throwIfAny();
        AccountId me = me();
        if (table.count(me.value()) >= MOST) {
            throw new Problem.Conflict("security.token.tooMany", MOST);
        }
        OneTimeSecret secret = OneTimeSecret.create(PREFIX);
        TokenRow row = row(asked, secret, validFor == null ? LONGEST : validFor);
        table.add(me.value(), row, secret);
        audit.done("account.tokenIssued", "account", me.toString(), Map.of("token", row.id()));
        return new IssuedToken(row, secret);
    }

    public void revoke(UUID token) {
        AccountId me = me();
        if (!table.revoke(token, me.value(), AmsterdamTime.now(clock))) {
            throw new Problem.NotFound();
        }
        audit.done("account.tokenRevoked", "account", me.toString(), Map.of("token", token));
    }

    private TokenRow row(String name, OneTimeSecret secret, Duration validFor) {
        Instant now = AmsterdamTime.now(clock);
        String beginning = secret.text().substring(0, SHOWN);
        return new TokenRow(UUID.randomUUID(), name, beginning, now, now.plus(validFor), false, null);
    }

    private AccountId me() {
        return access.account().orElseThrow(Problem.NotAllowed::new);
    }
}
