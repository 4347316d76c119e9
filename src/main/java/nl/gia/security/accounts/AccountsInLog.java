package nl.gia.security.accounts;

import java.util.Collection;
import java.util.Map;
import nl.gia.audit.AuditedObjects;
import nl.gia.security.Access;
import nl.gia.security.Action;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of an account is for who administers accounts. */
@Component
class AccountsInLog implements AuditedObjects {

    private final JdbcClient jdbc;
    private final Access access;

    AccountsInLog(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public String type() {
        return "account";
    }

    // FORUM reads the log, but the page of an account is not for it.
    @Override
    public Map<String, Named> named(Collection<String> ids) {
        boolean hasPage = access.mayEverywhere(Action.WRITE_ACCOUNTS);
        String address = hasPage ? "'beheer/accounts/' || id" : "null";
        String sql =
                "select id, coalesce(nullif(name, ''), email) as name, %s as address from account where id = any (?)";
        return AuditedObjects.names(jdbc, sql.formatted(address), ids);
    }

    @Override
    public boolean mayReadHistory(String id) {
        return access.mayEverywhere(Action.WRITE_ACCOUNTS);
    }
}
