package nl.gia.security.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gia.security.secrets.OneTimeSecret;
import nl.gia.shared.AmsterdamTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where people stay logged in, by the hash of what their browser holds. */
@Repository
class KeptTable {

    /** From the log-in on, however often one comes. */
    static final Duration LONGEST = Duration.ofDays(30);

    // As long as the parts of one page, or a page and its answer, can be under way together.
    private static final String MOMENT = "interval '1 minute'";
    private static final String ENDS = " and expires_at > :now";

    /** @param renewed whether the new secret is the one from now on */
    record Taken(UUID account, Instant expires, boolean renewed) {

        static Taken of(ResultSet row, int number) throws SQLException {
            return new Taken(
                    row.getObject("account_id", UUID.class),
                    row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                    row.getBoolean("renewed"));
        }
    }

    private record Dropped(UUID account, boolean good) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID id, UUID account, OneTimeSecret secret, String address, @Nullable String userAgent) {
        jdbc.sql("delete from kept_login where expires_at < ?").param(now()).update();
        jdbc.sql("""
                        insert into kept_login (id, account_id, secret_hash, began_at, used_at, expires_at, address, user_agent)
                        values (:id, :account, :hash, :now, :now, :expires, :address, :agent)""")
                .param("id", id)
                .param("account", account)
                .param("hash", secret.hash())
                .param("now", now())
                .param("expires", now().plus(LONGEST))
                .param("address", address)
                .param("agent", SessionTable.shortened(userAgent))
                .update();
    }

    /** Of two who come at once one gets the new secret, and the other is let in all the same. */
    @Transactional
    public Optional<Taken> take(UUID id, OneTimeSecret held, OneTimeSecret fresh) {
        return ask("""
                update kept_login set secret_hash = :fresh, previous_hash = :held, used_at = :now
                 where id = :id and secret_hash = :held""" + ENDS + " returning account_id, expires_at, true as renewed", id, held)
                .param("fresh", fresh.hash())
                .query(Taken::of)
                .optional()
                .or(() -> ask("""
                        select account_id, expires_at, false as renewed from kept_login
                         where id = :id and previous_hash = :held and used_at > :now - """ + MOMENT + ENDS, id, held).query(Taken::of).optional());
    }

    /** With the session that goes by it; whose it was, while it was good. */
    @Transactional
    public Optional<UUID> drop(UUID id) {
        jdbc.sql("delete from account_session where kept_id = ?").param(id).update();
        return jdbc.sql(
                        "delete from kept_login where id = :id returning account_id as account, expires_at > :now as good")
                .param("id", id)
                .param("now", now())
                .query(Dropped.class)
                .optional()
                .filter(Dropped::good)
                .map(Dropped::account);
    }

    /** By whoever holds it; a session that goes by it goes on. */
    void forget(UUID id, OneTimeSecret held) {
        jdbc.sql("delete from kept_login where id = :id and :held in (secret_hash, previous_hash)")
                .param("id", id)
                .param("held", held.hash())
                .update();
    }

    /** @param id of it, or of the session that goes by it */
    boolean end(UUID id, UUID account) {
        return jdbc.sql("""
                        delete from kept_login where account_id = :account
                           and (id = :id or id in (select kept_id from account_session where id = :id))""").param("account", account).param("id", id).update() > 0;
    }

    /** @return how many of them had no session, which is counted with the sessions */
    int endAll(UUID account, @Nullable UUID butOfSession) {
        return (int)
                jdbc.sql("""
                        delete from kept_login k where account_id = :account and id is distinct from
                               (select kept_id from account_session where id = cast(:but as uuid))
                        returning not exists (select 1 from account_session s where s.kept_id = k.id) as alone""").param("account", account).param("but", butOfSession).query(Boolean.class).list().stream()
                        .filter(alone -> alone)
                        .count();
    }

    /** Those without a session. */
    List<OpenSession> unused(UUID account) {
        return jdbc.sql("""
                        select id, began_at, used_at, address, user_agent from kept_login k
                         where account_id = :account and not exists (select 1 from account_session s where s.kept_id = k.id)
                        """ + ENDS)
                .param("account", account)
                .param("now", now())
                .query((row, number) -> new OpenSession(
                        row.getObject("id", UUID.class),
                        Device.of(row.getString("user_agent")),
                        row.getString("address"),
                        row.getObject("began_at", OffsetDateTime.class).toInstant(),
                        row.getObject("used_at", OffsetDateTime.class).toInstant(),
                        false))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, UUID id, OneTimeSecret held) {
        return jdbc.sql(sql).param("id", id).param("held", held.hash()).param("now", now());
    }

    private OffsetDateTime now() {
        return AmsterdamTime.now(clock).atOffset(ZoneOffset.UTC);
    }
}
