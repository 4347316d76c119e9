package nl.gia.calls;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.gia.audit.AuditedObjects;
import nl.gia.security.Access;
import nl.gia.security.Action;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A municipality in the log is by its code. */
@Component
class CalledInLog implements AuditedObjects {

    private final JdbcClient jdbc;
    private final Access access;

    CalledInLog(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public String type() {
        return "municipality";
    }

    @Override
    public Map<String, Named> named(Collection<String> ids) {
        Map<String, Named> names = new HashMap<>();
        jdbc.sql("select code, name from municipality where code = any (?)")
                .param(ids.toArray(String[]::new))
                .query(row -> {
                    String code = row.getString("code");
                    names.put(code, new Named(row.getString("name"), "deelname/gemeenten/" + code));
                });
        return names;
    }

    @Override
    public boolean mayReadHistory(String id) {
        return access.mayEverywhere(Action.READ_AUDIT);
    }
}
