package nl.gia.audit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.gia.shared.FieldChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Repository;

/** What was changed of an object, field by field; kept in the transaction of the change. */
@Repository
public class FieldChanges {

    private static final String SYSTEM = "system";

    private final JdbcClient jdbc;

    FieldChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param version of the object after the change */
    public void keep(String objectType, Object objectId, int version, Differences differences) {
        String by = Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getName)
                .orElse(SYSTEM);
        for (Differences.Difference difference : differences.all()) {
            jdbc.sql("""
                            insert into field_change (object_type, object_id, version, field, old_value, new_value, changed_by)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .param(objectType)
                    .param(objectId.toString())
                    .param(version)
                    .param(difference.field())
                    .param(difference.before())
                    .param(difference.after())
                    .param(by)
                    .update();
        }
    }

    /** After a version, the oldest first. */
    public List<FieldChange> since(String objectType, Object objectId, int version) {
        return jdbc.sql("""
                        select field, changed_by, changed_at from field_change
                         where object_type = ? and object_id = ? and version > ? order by id""")
                .params(objectType, objectId.toString(), version)
                .query((row, number) -> new FieldChange(
                        row.getString("field"),
                        row.getString("changed_by"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
