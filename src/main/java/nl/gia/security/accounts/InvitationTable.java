package nl.gia.security.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.gia.security.secrets.OneTimeSecret;
import nl.gia.shared.AccountId;
import nl.gia.shared.AmsterdamTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InvitationTable {

    static final Duration VALID = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Replaces the one there was. */
    InvitationLink issue(AccountId account) {
        OneTimeSecret secret = OneTimeSecret.create();
        Instant now = AmsterdamTime.now(clock);
        jdbc.sql("""
                        insert into invitation (account_id, secret_hash, created_at, expires_at)
                        values (:account, :hash, :now, :expires)
                        on conflict (account_id) do update
                           set secret_hash = excluded.secret_hash, created_at = excluded.created_at, expires_at = excluded.expires_at""")
                .param("account", account.value())
                .param("hash", secret.hash())
                .param("now", sql(now))
                .param("expires", sql(now.plus(VALID)))
                .update();
        return new InvitationLink(account, secret, now.plus(VALID));
    }

    /** Empty when it has expired, was used or replaced, or never was; one does not tell which. */
    Optional<InvitedPerson> find(OneTimeSecret secret) {
        return jdbc.sql("""
                        select a.id, a.name, a.email, i.expires_at
                          from invitation i join account a on a.id = i.account_id
                         where i.secret_hash = ? and i.expires_at > ? and a.enabled""")
                .param(secret.hash())
                .param(sql(AmsterdamTime.now(clock)))
                .query(InvitationTable::person)
                .optional();
    }

    /** True for one of those who come with it at the same time. */
    boolean use(OneTimeSecret secret) {
        return jdbc.sql("delete from invitation where secret_hash = ? and expires_at > ?")
                        .param(secret.hash())
                        .param(sql(AmsterdamTime.now(clock)))
                        .update()
                == 1;
    }

    void withdraw(AccountId account) {
        jdbc.sql("delete from invitation where account_id = ?")
                .param(account.value())
                .update();
    }

    private static InvitedPerson person(ResultSet row, int number) throws SQLException {
        return new InvitedPerson(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime sql(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
