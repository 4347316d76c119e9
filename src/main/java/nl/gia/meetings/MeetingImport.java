package nl.gia.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gia.audit.Audit;
import nl.gia.meetings.ProgrammeFiles.ProgrammeFile;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityNames;
import nl.gia.municipalities.MunicipalityRow;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.ImportResult;
import nl.gia.shared.LineErrors;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.OnceMore;
import nl.gia.shared.Problem;
import nl.gia.shared.files.ImportFile;
import nl.gia.shared.files.ImportRow;
import nl.gia.shared.files.ImportSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings from a file, all or nothing; new ones come in as drafts. The same file again changes nothing. */
@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_MEETINGS)")
public class MeetingImport {

    private static final List<String> COLUMNS =
            List.of("reference", "title", "region", "date", "start", "end", "place", "themes", "format");

    private final MeetingRepository repository;
    private final MeetingFileReader reader;
    private final MeetingChanges changed;
    private final ProgrammeFiles files;
    private final Municipalities municipalities;
    private final MeetingRights rights;
    private final Access access;
    private final Audit audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MeetingImport(
            MeetingRepository repository,
            MeetingFileReader reader,
            MeetingChanges changed,
            ProgrammeFiles files,
            Municipalities municipalities,
            MeetingRights rights,
            Access access,
            Audit audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.reader = reader;
        this.changed = changed;
        this.files = files;
        this.municipalities = municipalities;
        this.rights = rights;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /** Throws {@link nl.gia.shared.ImportFailed} with every error of the file; a dry run stores nothing either way. */
    @OnceMore
    public ImportResult run(String slug, ImportSource source, boolean dryRun) {
        ProgrammeFile opened = files.open(slug, source, Action.WRITE_MEETINGS, COLUMNS);
        ProgrammeDetails programme = opened.programme();
        ImportFile file = opened.file();
        List<PlannedRow> planned = plan(file, programme);
        return carryOut(planned, programme, file, dryRun);
    }

    private record PlannedRow(int line, String reference, MeetingPlan plan) {}

    private List<PlannedRow> plan(ImportFile file, ProgrammeDetails programme) {
        Set<String> seen = new HashSet<>();
        List<PlannedRow> planned = new ArrayList<>();
        for (ImportRow row : file.rows()) {
            String reference = row.text("reference");
            if (!MeetingReferences.isValid(reference)) {
                file.errors().add(row.line(), "reference", "meetings.problem.reference");
            } else if (!seen.add(reference)) {
                file.errors().add(row.line(), "reference", "meetings.problem.referenceTwice", reference);
            }
            reader.read(row, programme, file.errors())
                    .ifPresent(plan -> planned.add(new PlannedRow(row.line(), reference, plan)));
        }
        return planned;
    }

    private ImportResult carryOut(List<PlannedRow> rows, ProgrammeDetails programme, ImportFile file, boolean dryRun) {
        Map<String, Meeting> known = new HashMap<>();
        repository
                .findByReferenceIn(rows.stream().map(PlannedRow::reference).toList())
                .forEach(meeting -> known.put(meeting.reference(), meeting));
        MunicipalityNames names = municipalities.names();
        int created = 0;
        int updated = 0;
        List<Runnable> changes = new ArrayList<>();
        for (PlannedRow row : rows) {
            Meeting meeting = known.get(row.reference());
            if (!mayWrite(row, meeting, programme, file.errors())) {
                continue;
            }
            if (meeting == null) {
                created++;
                changes.add(() -> create(row, programme));
            } else if (!meeting.isAsPlanned(meeting.keeping(row.plan()))) {
                updated++;
                checkChange(row, meeting, names, file.errors());
                changes.add(() -> change(row, meeting, programme));
            }
        }
        file.throwIfAnyErrors();
        if (!dryRun) {
            changes.forEach(Runnable::run);
            repository.flush();
            audit.done(
                    "meetings.imported",
                    "programme",
                    programme.id().toString(),
                    Map.of("created", created, "updated", updated, "digest", file.digest()));
        }
        return new ImportResult(file.count(), created, updated, file.count() - created - updated);
    }

    private boolean mayWrite(PlannedRow row, @Nullable Meeting known, ProgrammeDetails programme, LineErrors errors) {
        if (known != null && !known.programme().equals(programme.id().value())) {
            errors.add(row.line(), "reference", "meetings.problem.referenceTaken", row.reference());
            return false;
        }
        boolean own = known != null && known.region().equals(row.plan().region())
                ? rights.may(Action.WRITE_MEETINGS, known)
                : access.mayIn(Action.WRITE_MEETINGS, row.plan().region())
                        && (known == null || access.mayIn(Action.WRITE_MEETINGS, known.region()));
        if (!own) {
            errors.add(row.line(), "region", "meetings.problem.otherRegion");
        }
        return own;
    }

    private void checkChange(PlannedRow row, Meeting meeting, MunicipalityNames names, LineErrors errors) {
        MeetingPlan plan = meeting.keeping(row.plan());
        meeting.whyNotChange(plan, now())
                .ifPresent(why ->
                        errors.add(row.line(), null, why.key(), why.arguments().toArray()));
        checkHost(row.line(), plan, names, errors);
        // Who is on its list may refuse too, also to a dry run.
        try {
            events.publishEvent(meeting.replannedBy(plan));
        } catch (Problem.Invalid refused) {
            refused.errors()
                    .forEach(error -> errors.add(
                            row.line(),
                            error.field().equals("start") ? "date" : null,
                            error.text().key(),
                            error.text().arguments().toArray()));
        }
    }

    // The file does not tell the host: the one there is has to exist on the day it moves to.
    private static void checkHost(int line, MeetingPlan plan, MunicipalityNames names, LineErrors errors) {
        if (plan.hostCode() == null) {
            return;
        }
        MunicipalityCode host = new MunicipalityCode(plan.hostCode());
        LocalDate day = AmsterdamTime.dayOf(plan.start());
        if (names.find(host, day).isEmpty()) {
            String name = names.find(host).map(MunicipalityRow::name).orElse(host.value());
            errors.add(line, "date", "meetings.problem.unknownMunicipality", name, day);
        }
    }

    private void create(PlannedRow row, ProgrammeDetails programme) {
        String by = access.principal().orElseThrow(Problem.NotAllowed::new).name();
        Meeting meeting = new Meeting(row.reference(), programme.id().value(), row.plan(), false, by);
        repository.save(meeting);
        audit.done("meeting.imported", "meeting", meeting.id());
    }

    private void change(PlannedRow row, Meeting meeting, ProgrammeDetails programme) {
        MeetingPlan plan = meeting.keeping(row.plan());
        changed.keep(meeting, plan, programme);
        meeting.change(plan, now());
        audit.done("meeting.imported", "meeting", meeting.id());
    }

    private Instant now() {
        return AmsterdamTime.now(clock);
    }
}
