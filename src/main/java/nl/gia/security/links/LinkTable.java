package nl.gia.security.links;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.gia.security.Role;
import nl.gia.security.secrets.OneTimeSecret;
import nl.gia.shared.AccountId;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The links there are, by their hash; and whom one may be made for. */
@Repository
class LinkTable {

    static final Duration VALID = Duration.ofMinutes(10);

    /** @param language as chosen; null for who never chose */
    record Owner(AccountId id, String name, @Nullable String language) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    LinkTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Owner> owner(EmailAddress email) {
        return jdbc.sql("select id, name, language from account where lower(email) = ? and enabled and role = ?")
                .params(email.value(), Role.MUNICIPALITY.name())
                .query((row, number) -> new Owner(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("language")))
                .optional();
    }

    Instant add(AccountId account, OneTimeSecret link) {
        Instant now = AmsterdamTime.now(clock);
        Instant expires = now.plus(VALID);
        jdbc.sql("delete from login_link where expires_at < ?").param(sql(now)).update();
        jdbc.sql("insert into login_link (secret_hash, account_id, expires_at) values (?, ?, ?)")
                .params(link.hash(), account.value(), sql(expires))
                .update();
        return expires;
    }

    /** Only looks. */
    boolean isGood(OneTimeSecret link) {
        return jdbc.sql("""
                        select exists (select 1 from login_link l join account a on a.id = l.account_id
                         where l.secret_hash = ? and l.expires_at > ? and a.enabled and a.role = ?)""")
                .params(link.hash(), sql(AmsterdamTime.now(clock)), Role.MUNICIPALITY.name())
                .query(Boolean.class)
                .single();
    }

    /** Uses it up, and with it the others of the account; of two who come with it at once only one is let in. */
    @Transactional
    public Optional<AccountId> take(OneTimeSecret link) {
        Optional<UUID> account = jdbc.sql("""
                        delete from login_link l using account a
                         where a.id = l.account_id and l.secret_hash = ? and l.expires_at > ? and a.enabled and a.role = ?
                        returning l.account_id""")
                .params(link.hash(), sql(AmsterdamTime.now(clock)), Role.MUNICIPALITY.name())
                .query(UUID.class)
                .optional();
        account.ifPresent(id -> jdbc.sql("delete from login_link where account_id = ?")
                .param(id)
                .update());
        return account.map(AccountId::new);
    }

    private static OffsetDateTime sql(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
