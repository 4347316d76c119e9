package nl.gia.security.sessions;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.gia.security.AccountChanged;
import nl.gia.security.Principal;
import nl.gia.security.Principals;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The sessions of this program and for whom each of them works. What was changed here is known at once; what another
 * program on the same database changed, within seconds.
 */
@Component
class SessionRegistry {

    private static final Logger LOG = LoggerFactory.getLogger(SessionRegistry.class);
    private static final Duration BELIEVED = Duration.ofSeconds(5);

    private record Known(Principal principal, Instant asked) {}

    private final SessionTable table;
    private final Principals principals;
    private final Clock clock;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> noted = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    SessionRegistry(SessionTable table, Principals principals, Clock clock) {
        this.table = table;
        this.principals = principals;
        this.clock = clock;
    }

    UUID begin(UUID account, String address, @Nullable String userAgent, @Nullable UUID kept) {
        UUID id = UUID.randomUUID();
        table.begin(id, account, address, userAgent, kept);
        noted.put(id, clock.instant());
        return id;
    }

    /** Whom it is for now; empty when it was ended, or its account closed. */
    Optional<Principal> look(UUID id, UUID account) {
        Instant now = clock.instant();
        Known before = known.get(id);
        if (before != null && now.isBefore(before.asked().plus(BELIEVED))) {
            return Optional.of(before.principal());
        }
        long asked = changes.get();
        Optional<Principal> principal = table.exists(id) ? principals.find(account) : Optional.empty();
        known.remove(id);
        principal.ifPresent(found -> {
            note(id, now);
            // What changed while it was asked for is asked for again.
            if (changes.get() == asked) {
                known.put(id, new Known(found, now));
            }
        });
        return principal;
    }

    void ended(UUID id) {
        known.remove(id);
        if (noted.remove(id) != null) {
            try {
                table.gone(List.of(id));
            } catch (DataAccessException later) {
                LOG.debug("The end of a session was not noted; it counts as ended when it has not been seen", later);
            }
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(AccountChanged event) {
        changes.incrementAndGet();
        known.values()
                .removeIf(one -> event.account().value().equals(one.principal().account()));
    }

    /** Sessions do not outlive the program. */
    @PreDestroy
    void stop() {
        if (noted.isEmpty()) {
            return;
        }
        try {
            table.gone(noted.keySet());
        } catch (DataAccessException later) {
            LOG.debug("The end of the sessions was not noted", later);
        }
    }

    private void note(UUID id, Instant now) {
        Instant last = noted.get(id);
        if (last == null || !now.isBefore(last.plus(SessionTable.NOTED_EVERY))) {
            noted.put(id, now);
            table.seen(id);
        }
    }
}
