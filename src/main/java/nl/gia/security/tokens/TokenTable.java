package nl.gia.security.tokens;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gia.security.secrets.OneTimeSecret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TokenTable {

    /** @param stale whether it is time to note that it was used */
    record Living(UUID id, UUID account, boolean stale) {}

    private final JdbcClient jdbc;

    TokenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TokenRow> of(UUID account, Instant now) {
        return jdbc.sql("""
                        select id, name, beginning, created_at, expires_at, expires_at <= :now as expired, last_used_at
                          from api_token where account_id = :account and revoked_at is null order by created_at desc, id""")
                .param("account", account)
                .param("now", sql(now))
                .query(TokenTable::row)
                .list();
    }

    int count(UUID account) {
        return jdbc.sql("select count(*) from api_token where account_id = ? and revoked_at is null")
                .param(account)
                .query(Integer.class)
                .single();
    }

    void add(UUID account, TokenRow row, OneTimeSecret secret) {
        jdbc.sql("""
                        insert into api_token (id, account_id, name, beginning, secret_hash, created_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(row.id())
                .param(account)
                .param(row.name())
                .param(row.beginning())
                .param(secret.hash())
                .param(sql(row.created()))
                .param(sql(row.expires()))
                .update();
    }

    Optional<Living> living(OneTimeSecret secret, Instant now) {
        return jdbc.sql("""
                        select id, account_id,
                               last_used_at is null or last_used_at < :now - interval '1 minute' as stale
                          from api_token where secret_hash = :hash and revoked_at is null and expires_at > :now""")
                .param("hash", secret.hash())
                .param("now", sql(now))
                .query((row, number) -> new Living(
                        row.getObject("id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        row.getBoolean("stale")))
                .optional();
    }

    void used(UUID id, Instant now) {
        jdbc.sql("update api_token set last_used_at = ? where id = ?")
                .param(sql(now))
                .param(id)
                .update();
    }

    boolean revoke(UUID id, UUID account, Instant now) {
        return jdbc.sql("update api_token set revoked_at = ? where id = ? and account_id = ? and revoked_at is null")
                        .param(sql(now))
                        .param(id)
                        .param(account)
                        .update()
                == 1;
    }

    int revokeAll(UUID account, Instant now) {
        return jdbc.sql("update api_token set revoked_at = ? where account_id = ? and revoked_at is null")
                .param(sql(now))
                .param(account)
                .update();
    }

    private static TokenRow row(ResultSet row, int number) throws SQLException {
        OffsetDateTime used = row.getObject("last_used_at", OffsetDateTime.class);
        return new TokenRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("beginning"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("expired"),
                used == null ? null : used.toInstant());
    }

    private static OffsetDateTime sql(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
