package nl.gia.audit;

import java.util.ArrayList;
import java.util.List;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to one object, for whom the module it belongs to lets know. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.principal().isPresent()")
public class History {

    private static final int PAGE = 20;

    private final LogQueries queries;
    private final ObjectNames names;

    History(LogQueries queries, ObjectNames names) {
        this.queries = queries;
        this.names = names;
    }

    public boolean mayRead(ObjectRef object) {
        return names.of(object.type())
                .filter(kind -> kind.mayReadHistory(object.id()))
                .isPresent();
    }

    /** The latest first. */
    public LogPage of(ObjectRef object, @Nullable LogPlace olderThan) {
        if (!mayRead(object)) {
            throw new Problem.NotFound();
        }
        List<ObjectRef> all = new ArrayList<>(List.of(object));
        names.of(object.type()).ifPresent(kind -> all.addAll(kind.parts(object.id())));
        return Pages.of(queries.history(all, olderThan, PAGE + 1), PAGE, names);
    }
}
