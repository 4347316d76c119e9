package nl.gia.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gia.audit.AuditedObjects.Named;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How the objects of entries are called, asked once a kind. */
@Component
class ObjectNames {

    private final ObjectProvider<AuditedObjects> kinds;

    ObjectNames(ObjectProvider<AuditedObjects> kinds) {
        this.kinds = kinds;
    }

    Optional<AuditedObjects> of(String type) {
        return kinds.stream().filter(kind -> kind.type().equals(type)).findFirst();
    }

    List<LogEntry> name(List<LogEntry> entries) {
        Map<ObjectRef, Named> names = names(entries);
        return entries.stream().map(entry -> entry.called(name(entry, names))).toList();
    }

    private Map<ObjectRef, Named> names(List<LogEntry> entries) {
        Map<ObjectRef, Named> names = new HashMap<>();
        entries.stream()
                .map(LogEntry::object)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.groupingBy(ObjectRef::type, Collectors.mapping(ObjectRef::id, Collectors.toList())))
                .forEach((type, ids) -> of(type).ifPresent(kind ->
                        kind.named(ids).forEach((id, name) -> names.put(new ObjectRef(type, id), name))));
        return names;
    }

    // What is gone is called as it was when it was written about.
    private static @Nullable Named name(LogEntry entry, Map<ObjectRef, Named> names) {
        Named known = entry.object() == null ? null : names.get(entry.object());
        String told = entry.details().get("name");
        return known != null || told == null ? known : new Named(told, null);
    }
}
