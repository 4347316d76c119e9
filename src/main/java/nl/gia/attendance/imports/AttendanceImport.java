package nl.gia.attendance.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.gia.attendance.Namesakes;
import nl.gia.audit.Audit;
import nl.gia.contacts.PersonKey;
import nl.gia.meetings.ProgrammeFiles;
import nl.gia.meetings.ProgrammeFiles.ProgrammeFile;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.security.Action;
import nl.gia.shared.ImportResult;
import nl.gia.shared.OnceMore;
import nl.gia.shared.files.ImportFile;
import nl.gia.shared.files.ImportSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attendance lists from a file, all or nothing. The same file again changes nothing. */
@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_MEETINGS)")
public class AttendanceImport {

    private static final List<String> COLUMNS = List.of("meeting", "name", "email", "municipality", "kind", "present");

    private final AttendanceFileReader reader;
    private final ImportedAttendance imported;
    private final ProgrammeFiles files;
    private final Audit audit;

    AttendanceImport(AttendanceFileReader reader, ImportedAttendance imported, ProgrammeFiles files, Audit audit) {
        this.reader = reader;
        this.imported = imported;
        this.files = files;
        this.audit = audit;
    }

    /** Throws {@link nl.gia.shared.ImportFailed} with every error of the file; a dry run stores nothing either way. */
    @OnceMore
    public ImportResult run(String slug, ImportSource source, boolean dryRun) {
        ProgrammeFile opened = files.open(slug, source, Action.WRITE_ATTENDEES, COLUMNS);
        ProgrammeDetails programme = opened.programme();
        ImportFile file = opened.file();
        // What is decided below still holds when it is written.
        imported.lock(programme.id(), file);
        List<ImportedRow> read = reader.read(file, programme);
        Map<ImportedRow.PersonAt, ImportedAttendance.Stored> stored = imported.at(
                read.stream().map(row -> row.meeting().id()).distinct().toArray(UUID[]::new));
        Collection<ImportedRow> rows = distinct(whoIsMeant(read, stored), file);
        file.throwIfAnyErrors();
        Changes changes = compare(rows, stored, file);
        file.throwIfAnyErrors();
        if (!dryRun) {
            carryOut(changes, programme, file);
        }
        return new ImportResult(
                file.count(),
                changes.created.size(),
                changes.updated.size(),
                file.count() - changes.created.size() - changes.updated.size());
    }

    private record Changes(List<ImportedRow> created, Set<ImportedRow> walkIns, Map<UUID, ImportedRow> updated) {

        Map<UUID, Integer> perMeeting() {
            Map<UUID, Integer> counts = new LinkedHashMap<>();
            created.forEach(row -> counts.merge(row.meeting().id(), 1, Integer::sum));
            updated.values().forEach(row -> counts.merge(row.meeting().id(), 1, Integer::sum));
            return counts;
        }
    }

    private static List<ImportedRow> whoIsMeant(
            List<ImportedRow> rows, Map<ImportedRow.PersonAt, ImportedAttendance.Stored> stored) {
        Map<UUID, Namesakes> at = new HashMap<>();
        stored.forEach((person, row) -> at.computeIfAbsent(person.meeting(), meeting -> new Namesakes())
                .onList(new PersonKey(person.person()), row.name(), row.from()));
        rows.forEach(row -> at.computeIfAbsent(row.meeting().id(), meeting -> new Namesakes())
                .named(
                        row.person(),
                        row.attendee().as().name(),
                        row.attendee().as().municipality()));
        return rows.stream()
                .map(row ->
                        row.meaning(Objects.requireNonNull(at.get(row.meeting().id()))
                                .meant(
                                        row.person(),
                                        row.attendee().as().name(),
                                        row.attendee().as().municipality())))
                .toList();
    }

    /** The same row twice is one; two different ones for a person at a meeting cannot both be true. */
    private static Collection<ImportedRow> distinct(List<ImportedRow> rows, ImportFile file) {
        Map<ImportedRow.PersonAt, ImportedRow> byPerson = new LinkedHashMap<>();
        for (ImportedRow row : rows) {
            ImportedRow before = byPerson.putIfAbsent(row.personAt(), row);
            if (before != null && !before.saysTheSame(row)) {
                file.errors().add(row.line(), null, "attendance.problem.otherLine", before.line());
            }
        }
        return byPerson.values();
    }

    private static Changes compare(
            Collection<ImportedRow> rows,
            Map<ImportedRow.PersonAt, ImportedAttendance.Stored> stored,
            ImportFile file) {
        Seats seats = Seats.takenBy(stored);
        Changes changes = new Changes(new ArrayList<>(), new HashSet<>(), new HashMap<>());
        for (ImportedRow row : rows) {
            ImportedAttendance.Stored before = stored.get(row.personAt());
            if (before != null && before.isAs(row)) {
                continue;
            }
            row.meeting().whyNot(row.present()).ifPresent(why -> file.errors().add(row.line(), "meeting", why));
            boolean seated = before != null && (before.registered() || row.present()) || seats.take(row.meeting());
            if (!seated && !row.present()) {
                file.errors()
                        .add(
                                row.line(),
                                "meeting",
                                "attendance.problem.full",
                                Objects.requireNonNull(row.meeting().capacity()));
            }
            if (before != null) {
                changes.updated.put(before.id(), row);
            } else {
                changes.created.add(row);
                if (!seated) {
                    changes.walkIns.add(row);
                }
            }
        }
        return changes;
    }

    private void carryOut(Changes changes, ProgrammeDetails programme, ImportFile file) {
        Map<UUID, Integer> perMeeting = changes.perMeeting();
        imported.create(changes.created, changes.walkIns);
        imported.update(changes.updated);
        imported.settle(perMeeting.keySet());
        perMeeting.forEach((meeting, rows) -> audit.done(
                "attendance.imported", "meeting", meeting.toString(), Map.of("rows", rows, "digest", file.digest())));
        audit.done(
                "attendances.imported",
                "programme",
                programme.id().toString(),
                Map.of(
                        "rows", file.count(),
                        "created", changes.created.size(),
                        "updated", changes.updated.size(),
                        "digest", file.digest()));
    }
}
