package nl.gia.security.accounts;

import java.util.Collection;
import java.util.HashMap;
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
        Map<String, Named> names = new HashMap<>();
        jdbc.sql("select id, coalesce(nullif(name, ''), email) as name from account where id = any (?)")
                .param(AuditedObjects.uuids(ids))
                .query(row -> {
                    String id = row.getString("id");
                    names.put(id, new Named(row.getString("name"), hasPage ? "beheer/accounts/" + id : null));
                });
        return names;
    }

    @Override
    public boolean mayReadHistory(String id) {
        return access.mayEverywhere(Action.WRITE_ACCOUNTS);
    }
}
