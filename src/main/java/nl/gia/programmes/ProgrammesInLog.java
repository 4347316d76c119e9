package nl.gia.programmes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.gia.audit.AuditedObjects;
import nl.gia.audit.ObjectRef;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of a programme, with that of its regions and themes, is for who may write it. */
@Component
class ProgrammesInLog implements AuditedObjects {

    private final JdbcClient jdbc;
    private final Access access;

    ProgrammesInLog(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public String type() {
        return "programme";
    }

    @Override
    public Map<String, Named> named(Collection<String> ids) {
        return AuditedObjects.names(
                jdbc, "select id, name, 'programmas/' || slug as address from programme where id = any (?)", ids);
    }

    @Override
    public boolean mayReadHistory(String id) {
        return access.mayEverywhere(Action.WRITE_PROGRAMMES);
    }

    @Override
    public List<ObjectRef> parts(String id) {
        return jdbc.sql("""
                        select 'region', id::text from region where programme_id = :programme
                        union all select 'theme', id::text from theme where programme_id = :programme""")
                .param("programme", ProgrammeId.of(id).value())
                .query((row, number) -> new ObjectRef(row.getString(1), row.getString(2)))
                .list();
    }
}
