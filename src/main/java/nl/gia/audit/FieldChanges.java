package nl.gia.audit;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.shared.FieldChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Repository;

/** What was changed of an object, field by field; kept in the transaction of the change. */
@Repository
public class FieldChanges {

    private static final String SYSTEM = "system";

    /** @param version of the object after the change */
    public record Changed(Object objectId, int version, Differences differences) {

        Stream<Line> lines() {
            return differences.all().stream().map(one -> new Line(objectId.toString(), version, one));
        }
    }

    private record Line(String objectId, int version, Differences.Difference difference) {}

    private final JdbcClient jdbc;

    FieldChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param version of the object after the change */
    public void keep(String objectType, Object objectId, int version, Differences differences) {
        keepAll(objectType, List.of(new Changed(objectId, version, differences)));
    }

    /** Of several objects of one kind, in one statement. */
    public void keepAll(String objectType, Collection<Changed> changed) {
        List<Line> lines = changed.stream().flatMap(Changed::lines).toList();
        jdbc.sql("""
                        insert into field_change (object_type, object_id, version, field, old_value, new_value, changed_by)
                        select ?::text, line.id, line.version, line.field, line.before, line.after, ?::text
                          from unnest(?::text[], ?::int[], ?::text[], ?::text[], ?::text[]) with ordinality
                               as line (id, version, field, before, after, place)
                         order by line.place""")
                .param(objectType)
                .param(somebody())
                .param(lines.stream().map(Line::objectId).toArray(String[]::new))
                .param(lines.stream().map(Line::version).toArray(Integer[]::new))
                .param(lines.stream().map(line -> line.difference().field()).toArray(String[]::new))
                .param(lines.stream().map(line -> line.difference().before()).toArray(String[]::new))
                .param(lines.stream().map(line -> line.difference().after()).toArray(String[]::new))
                .update();
    }

    private static String somebody() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getName)
                .orElse(SYSTEM);
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
