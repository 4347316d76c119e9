package nl.gia.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param object null for what is about nothing in particular; @param called the object, null for one that is not known any more */
public record LogEntry(
        long id,
        Instant at,
        String actor,
        String action,
        @Nullable ObjectRef object,
        AuditedObjects.@Nullable Named called,
        boolean refused,
        @Nullable String origin,
        Map<String, String> details) {

    public LogPlace place() {
        return new LogPlace(at, id);
    }

    LogEntry called(AuditedObjects.@Nullable Named name) {
        return new LogEntry(id, at, actor, action, object, name, refused, origin, details);
    }
}
