package nl.gia.security.factors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import nl.gia.shared.AccountId;
import nl.gia.shared.AmsterdamTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The apps that make codes, one an account. */
@Component
class AuthenticatorApps {

    private static final Logger LOG = LoggerFactory.getLogger(AuthenticatorApps.class);

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Clock clock;

    AuthenticatorApps(JdbcClient jdbc, Seal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    Optional<AuthenticatorApp> of(AccountId account) {
        return jdbc.sql("select created_at, last_used_at from authenticator_app where account_id = ?")
                .param(account.value())
                .query((row, number) -> new AuthenticatorApp(moment(row, "created_at"), moment(row, "last_used_at")))
                .optional();
    }

    /** In place of one there may be; {@code step} is that of the code which showed that the app has the secret. */
    void put(AccountId account, byte[] secret, long step) {
        Timestamp now = Timestamp.from(AmsterdamTime.now(clock));
        jdbc.sql("""
                        insert into authenticator_app (account_id, secret, last_step, created_at, last_used_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (account_id) do update
                        set secret = excluded.secret, last_step = excluded.last_step,
                            created_at = excluded.created_at, last_used_at = excluded.last_used_at""")
                .params(account.value(), seal.close(secret, account), step, now, now)
                .update();
    }

    boolean remove(AccountId account) {
        return jdbc.sql("delete from authenticator_app where account_id = ?")
                        .param(account.value())
                        .update()
                > 0;
    }

    /** Takes the code, and with it every one before it: of two who send the same one at once only one is let in. */
    boolean take(AccountId account, String code) {
        OptionalLong step = step(account, code);
        return step.isPresent()
                && jdbc.sql("""
                                update authenticator_app set last_step = :step, last_used_at = :now
                                where account_id = :account and last_step < :step""")
                                .param("step", step.getAsLong())
                                .param("now", Timestamp.from(AmsterdamTime.now(clock)))
                                .param("account", account.value())
                                .update()
                        > 0;
    }

    private OptionalLong step(AccountId account, String code) {
        return jdbc.sql("select secret, last_step from authenticator_app where account_id = ?")
                .param(account.value())
                .query((row, number) -> step(account, row, code))
                .optional()
                .orElse(OptionalLong.empty());
    }

    private OptionalLong step(AccountId account, ResultSet row, String code) throws SQLException {
        try {
            byte[] secret = seal.open(row.getBytes("secret"), account);
            return Totp.step(secret, code, clock.instant(), row.getLong("last_step"));
        } catch (Seal.Broken broken) {
            LOG.error(
                    "The app of account {} cannot be asked: is GIA_SECRET_KEY the one it had before?", account, broken);
            return OptionalLong.empty();
        }
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
