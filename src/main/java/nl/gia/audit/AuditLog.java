package nl.gia.audit;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole log. Who may read it is said by the module above this one that knows rights. */
@Service
@Transactional
@PreAuthorize("@access.mayEverywhere(T(nl.gia.security.Action).READ_AUDIT)")
public class AuditLog {

    private static final int PAGE = 50;

    private final LogQueries queries;
    private final ObjectNames names;
    private final LogExport export;
    private final Audit audit;

    AuditLog(LogQueries queries, ObjectNames names, LogExport export, Audit audit) {
        this.queries = queries;
        this.names = names;
        this.export = export;
        this.audit = audit;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public LogPage page(LogFilter filter, @Nullable LogPlace olderThan) {
        return Pages.of(queries.page(filter, olderThan, PAGE + 1), PAGE, names);
    }

    @Transactional(readOnly = true)
    public List<LogActor> actors() {
        return queries.actors();
    }

    /** As CSV, while it is read; noted with what was asked for. */
    public void export(LogFilter filter, Locale locale, OutputStream out) {
        Map<String, String> asked = new TreeMap<>();
        asked.put("from", String.valueOf(filter.from()));
        asked.put("until", String.valueOf(filter.until()));
        asked.put("areas", String.join(" ", filter.areas()));
        audit.done("audit.exported", "log", "log", asked);
        export.write(filter, locale, out);
    }
}
