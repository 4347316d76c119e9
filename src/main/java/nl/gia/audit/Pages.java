package nl.gia.audit;

import java.util.List;
import java.util.Optional;

/** Of one entry more than is shown, which tells whether there are older ones. */
final class Pages {

    private Pages() {}

    static LogPage of(List<LogEntry> found, int size, ObjectNames names) {
        List<LogEntry> shown = names.name(found.subList(0, Math.min(size, found.size())));
        return new LogPage(
                shown, found.size() > size ? Optional.of(shown.getLast().place()) : Optional.empty());
    }
}
