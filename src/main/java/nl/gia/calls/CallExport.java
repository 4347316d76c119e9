package nl.gia.calls;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.gia.audit.Audit;
import nl.gia.kit.Download;
import nl.gia.kit.Texts;
import nl.gia.participation.ReferencePoint;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.programmes.Programmes;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Message;
import nl.gia.shared.Problem;
import nl.gia.shared.files.ImportFormat;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The call list to take along. It holds names and numbers of people, so that it went out is noted. */
@Service
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_FIGURES)")
public class CallExport {

    /** More than there are municipalities. */
    private static final int MOST = 5_000;

    private final CallList list;
    private final Programmes programmes;
    private final CallSheet sheet;
    private final Texts texts;
    private final Audit audit;
    private final Clock clock;

    CallExport(CallList list, Programmes programmes, CallSheet sheet, Texts texts, Audit audit, Clock clock) {
        this.list = list;
        this.programmes = programmes;
        this.sheet = sheet;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Download sheet(String slug, ReferencePoint.Asked asked, CallFilter filter, Locale locale) {
        List<CallRow> rows =
                list.page(slug, asked, filter, PageRequest.of(0, MOST)).getContent();
        ProgrammeRow programme = programmes.row(slug).orElseThrow(Problem.NotFound::new);
        audit.done("call.exported", "programme", programme.id().toString(), Map.of("rows", rows.size()));
        String name = texts.of(
                Message.of("calls.sheet.file", slug, AmsterdamTime.today(clock).toString()), locale);
        return new Download(name + ".xlsx", ImportFormat.XLSX_TYPE, sheet.write(rows, locale));
    }
}
