package nl.gia.meetings.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.gia.shared.AccountId;
import nl.gia.shared.AmsterdamTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CalendarAddressTable {

    /**
     * @param language as chosen; null for who never chose
     * @param stale whether it is time to note that it was used
     */
    record Owner(UUID account, @Nullable String language, boolean stale) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarAddressTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<CalendarAddress> of(AccountId account) {
        return jdbc.sql("select created_at, last_used_at from calendar_address where account_id = ?")
                .param(account.value())
                .query((row, number) -> new CalendarAddress(
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("last_used_at", OffsetDateTime.class))))
                .optional();
    }

    /** In place of the one there was. */
    void put(AccountId account, SecretFeed feed) {
        jdbc.sql("""
                        insert into calendar_address (account_id, secret_hash, created_at) values (:account, :hash, :now)
                        on conflict (account_id) do update
                           set secret_hash = excluded.secret_hash, created_at = excluded.created_at, last_used_at = null""")
                .param("account", account.value())
                .param("hash", feed.hash())
                .param("now", now())
                .update();
    }

    boolean remove(AccountId account) {
        return jdbc.sql("delete from calendar_address where account_id = ?")
                        .param(account.value())
                        .update()
                == 1;
    }

    Optional<Owner> owner(SecretFeed feed) {
        return jdbc.sql("""
                        select c.account_id, a.language,
                               c.last_used_at is null or c.last_used_at < :now - interval '1 hour' as stale
                          from calendar_address c join account a on a.id = c.account_id
                         where c.secret_hash = :hash and a.enabled""")
                .param("hash", feed.hash())
                .param("now", now())
                .query((row, number) -> new Owner(
                        row.getObject("account_id", UUID.class), row.getString("language"), row.getBoolean("stale")))
                .optional();
    }

    void used(UUID account) {
        jdbc.sql("update calendar_address set last_used_at = ? where account_id = ?")
                .param(now())
                .param(account)
                .update();
    }

    private OffsetDateTime now() {
        return AmsterdamTime.now(clock).atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
