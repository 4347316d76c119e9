package nl.gia.security.tokens;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.gia.security.Bearer;
import nl.gia.security.Principals;
import nl.gia.security.TokenBook;
import nl.gia.security.secrets.OneTimeSecret;
import nl.gia.shared.AmsterdamTime;
import org.springframework.stereotype.Component;

/** A token has no rights of its own: it has those of its owner, as they are now. */
@Component
class PersonalTokenBook implements TokenBook {

    private final TokenTable table;
    private final Principals principals;
    private final Clock clock;

    PersonalTokenBook(TokenTable table, Principals principals, Clock clock) {
        this.table = table;
        this.principals = principals;
        this.clock = clock;
    }

    @Override
    public Optional<Bearer> bearerOf(String token) {
        Instant now = AmsterdamTime.now(clock);
        Optional<TokenTable.Living> living = table.living(new OneTimeSecret(token), now);
        Optional<Bearer> bearer =
                living.flatMap(found -> principals.find(found.account()).map(owner -> new Bearer(owner, found.id())));
        if (bearer.isPresent() && living.get().stale()) {
            table.used(living.get().id(), now);
        }
        return bearer;
    }
}
