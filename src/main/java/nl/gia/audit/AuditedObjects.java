package nl.gia.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the log has to know of one kind of object; implemented by the module the object belongs to. */
public interface AuditedObjects {

    Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** @param address relative to the root of the site, null when it has no page */
    record Named(String name, @Nullable String address) {}

    /** Those of the ids that are one: whatever stands in the log, a query gets no other. */
    static UUID[] uuids(Collection<String> ids) {
        return ids.stream()
                .filter(UUID_FORM.asMatchPredicate())
                .map(UUID::fromString)
                .toArray(UUID[]::new);
    }

    /** @param sql asks for id, name and address of those with the ids */
    static Map<String, Named> names(JdbcClient jdbc, String sql, Collection<String> ids) {
        Map<String, Named> names = new HashMap<>();
        jdbc.sql(sql).param(uuids(ids)).query(row -> {
            names.put(row.getString("id"), new Named(row.getString("name"), row.getString("address")));
        });
        return names;
    }

    /** As in the log, such as {@code meeting}. */
    String type();

    /** How those are called that still exist; for who may read the whole log, or the history of the object. */
    Map<String, Named> named(Collection<String> ids);

    /** Whether whoever asks may know what happened to it. */
    boolean mayReadHistory(String id);

    /** What belongs to it: what happened to that is part of its history. */
    default List<ObjectRef> parts(String id) {
        return List.of();
    }
}
