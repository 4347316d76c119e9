package nl.gia.security.tokens;

import java.time.Clock;
import nl.gia.shared.AccountId;
import nl.gia.shared.AmsterdamTime;
import org.springframework.stereotype.Component;

/** For what revokes tokens by the way, such as the closing of an account; it is not noted as an action of its own. */
@Component
public class RevokeTokens {

    private final TokenTable table;
    private final Clock clock;

    RevokeTokens(TokenTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    public int all(AccountId account) {
        return table.revokeAll(account.value(), AmsterdamTime.now(clock));
    }
}
