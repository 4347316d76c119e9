package nl.gia.security.factors;

import java.util.List;
import java.util.UUID;
import nl.gia.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Passkeys as their owners see them. */
@Component
class Passkeys {

    private final JdbcClient jdbc;

    Passkeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Passkey> of(AccountId account) {
        return jdbc.sql("""
                        select id, name, created_at, last_used_at from passkey
                        where account_id = ? order by created_at, id""")
                .param(account.value())
                .query((row, number) -> new Passkey(
                        new PasskeyId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("last_used_at").toInstant()))
                .list();
    }

    boolean rename(AccountId account, PasskeyId passkey, String name) {
        return jdbc.sql("update passkey set name = ? where account_id = ? and id = ?")
                        .params(name, account.value(), passkey.value())
                        .update()
                > 0;
    }

    boolean remove(AccountId account, PasskeyId passkey) {
        return jdbc.sql("delete from passkey where account_id = ? and id = ?")
                        .params(account.value(), passkey.value())
                        .update()
                > 0;
    }

    boolean removeAll(AccountId account) {
        return jdbc.sql("delete from passkey where account_id = ?")
                        .param(account.value())
                        .update()
                > 0;
    }
}
