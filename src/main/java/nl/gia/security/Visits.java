package nl.gia.security;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.gia.shared.AmsterdamTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When somebody was last here, and how this one wants to see things. */
@Repository
class Visits {

    /** By the words of the cookies; null for who never chose. */
    record Choices(@Nullable String language, @Nullable String scheme) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Visits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Choices began(UUID account) {
        return jdbc.sql("update account set last_login_at = ? where id = ? returning language, scheme")
                .param(AmsterdamTime.now(clock).atOffset(ZoneOffset.UTC))
                .param(account)
                .query((row, number) -> new Choices(row.getString("language"), row.getString("scheme")))
                .single();
    }
}
