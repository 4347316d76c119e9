package nl.gia.security.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.gia.shared.AmsterdamTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SessionTable {

    /** How often it is noted that a session was seen. */
    static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private static final int LONGEST_USER_AGENT = 400;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration lifeUnseen;

    SessionTable(JdbcClient jdbc, Clock clock, @Value("${server.servlet.session.timeout}") Duration timeout) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.lifeUnseen = timeout.plus(NOTED_EVERY).plus(NOTED_EVERY);
    }

    void begin(UUID id, UUID account, String address, @Nullable String userAgent, @Nullable UUID kept) {
        Instant now = AmsterdamTime.now(clock);
        // Those of a program that was killed had nobody to end them.
        jdbc.sql("delete from account_session where seen_at < ?")
                .param(stale(now))
                .update();
        jdbc.sql("""
                        insert into account_session (id, account_id, began_at, seen_at, address, user_agent, kept_id)
                        values (?, ?, ?, ?, ?, ?, (select k.id from kept_login k where k.id = ?))""")
                .param(id)
                .param(account)
                .param(sql(now))
                .param(sql(now))
                .param(address)
                .param(shortened(userAgent))
                .param(kept)
                .update();
    }

    boolean exists(UUID id) {
        return jdbc.sql("select exists (select 1 from account_session where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    void seen(UUID id) {
        jdbc.sql("update account_session set seen_at = ? where id = ?")
                .param(sql(AmsterdamTime.now(clock)))
                .param(id)
                .update();
    }

    List<OpenSession> of(UUID account, @Nullable UUID current) {
        return jdbc.sql("""
                        select id, began_at, seen_at, address, user_agent from account_session
                         where account_id = ? and seen_at >= ? order by seen_at desc, id""")
                .param(account)
                .param(stale(AmsterdamTime.now(clock)))
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new OpenSession(
                            id,
                            Device.of(row.getString("user_agent")),
                            row.getString("address"),
                            row.getObject("began_at", OffsetDateTime.class).toInstant(),
                            row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                            id.equals(current));
                })
                .list();
    }

    boolean end(UUID id, UUID account) {
        return jdbc.sql("delete from account_session where id = ? and account_id = ?")
                        .param(id)
                        .param(account)
                        .update()
                == 1;
    }

    int endAll(UUID account, @Nullable UUID but) {
        return jdbc.sql("delete from account_session where account_id = ? and id is distinct from cast(? as uuid)")
                .param(account)
                .param(but)
                .update();
    }

    /** From then on it ends with what keeps it. */
    void keep(UUID id, UUID kept) {
        jdbc.sql("update account_session set kept_id = ? where id = ?")
                .params(kept, id)
                .update();
    }

    void gone(Collection<UUID> ids) {
        jdbc.sql("delete from account_session where id = any (?)")
                .param(ids.toArray(UUID[]::new))
                .update();
    }

    private OffsetDateTime stale(Instant now) {
        return sql(now.minus(lifeUnseen));
    }

    private static OffsetDateTime sql(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable String shortened(@Nullable String userAgent) {
        return userAgent == null || userAgent.length() <= LONGEST_USER_AGENT
                ? userAgent
                : userAgent.substring(0, LONGEST_USER_AGENT);
    }
}
