package nl.gia.meetings;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.gia.audit.Audit;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.Programmes;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.Meanwhile;
import nl.gia.shared.MeetingId;
import nl.gia.shared.OnceMore;
import nl.gia.shared.Problem;
import nl.gia.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_MEETINGS)")
public class Meetings {

    public static final int MOST_IN_CALENDAR = 500;
    private static final int LONGEST_DAYS = 7;

    private final MeetingRepository repository;
    private final MeetingQueries queries;
    private final MeetingPlanning planning;
    private final MeetingWriting writing;
    private final MeetingChanges changes;
    private final MeetingReferences references;
    private final Programmes programmes;
    private final MeetingRights rights;
    private final Access access;
    private final Audit audit;

    Meetings(
            MeetingRepository repository,
            MeetingQueries queries,
            MeetingPlanning planning,
            MeetingWriting writing,
            MeetingChanges changes,
            MeetingReferences references,
            Programmes programmes,
            MeetingRights rights,
            Access access,
            Audit audit) {
        this.repository = repository;
        this.queries = queries;
        this.planning = planning;
        this.writing = writing;
        this.changes = changes;
        this.references = references;
        this.programmes = programmes;
        this.rights = rights;
        this.access = access;
        this.audit = audit;
    }

    /** Sorted by start, then reference, or the own and the nearest first, unless asked otherwise: {@code start}, {@code title}, {@code region}, {@code status}. */
    @Transactional(readOnly = true)
    public Page<MeetingRow> search(MeetingFilter filter, Pageable page) {
        return queries.search(filter, rights.visible(), page);
    }

    @Transactional(readOnly = true)
    public Optional<MeetingDetails> find(String reference) {
        return queries.find(reference, rights.visible());
    }

    @Transactional(readOnly = true)
    public Optional<MeetingDetails> find(MeetingId id) {
        return queries.find(id, rights.visible());
    }

    /** In order of time; those one may not see are left out. */
    @Transactional(readOnly = true)
    public List<MeetingDetails> all(Collection<MeetingId> ids) {
        return queries.all(ids, rights.visible());
    }

    /** In order of time, also those that began before and may still be going on; never more than {@link #MOST_IN_CALENDAR}. */
    @Transactional(readOnly = true)
    public List<MeetingRow> inCalendar(MeetingFilter filter) {
        return queries.first(filter.fromEarlier(LONGEST_DAYS), rights.visible(), MOST_IN_CALENDAR);
    }

    /** Makes a draft. */
    @OnceMore
    public MeetingDetails plan(PlanMeeting typed) {
        if (!access.mayAtAll(Action.WRITE_MEETINGS)) {
            throw new Problem.NotAllowed();
        }
        FieldErrors errors = new FieldErrors();
        references.check(typed.reference(), errors);
        Optional<ProgrammeDetails> known = programme(typed.programme(), errors);
        MeetingPlan plan = planning.plan(typed, known.orElse(null), errors);
        ProgrammeDetails programme = known.orElseThrow();
        access.require(Action.WRITE_MEETINGS, plan.region());
        String reference = references.free(typed.reference(), programme, AmsterdamTime.dayOf(plan.start()));
        String by = access.principal().orElseThrow(Problem.NotAllowed::new).name();
        Meeting meeting = new Meeting(reference, programme.id().value(), plan, typed.example(), by);
        repository.save(meeting);
        repository.flush();
        audit.done("meeting.planned", "meeting", meeting.id());
        return queries.find(meeting.id(), rights.visible()).orElseThrow();
    }

    public MeetingDetails change(String reference, ChangeMeeting typed) {
        return write(reference, "meeting.changed", meeting -> writing.change(meeting, typed));
    }

    /** As it is now, and who changed what since a version. */
    @Transactional(readOnly = true)
    public Meanwhile<MeetingDetails> since(String reference, int version) {
        MeetingDetails now = find(reference).orElseThrow(Problem.NotFound::new);
        rights.require(Action.WRITE_MEETINGS, now.row());
        return new Meanwhile<>(now, changes.since(now.row(), version));
    }

    /** To another moment, as long as it is still to be held; all else stays. */
    public MeetingDetails move(String reference, int version, LocalDateTime start) {
        MeetingDetails seen = find(reference).orElseThrow(Problem.NotFound::new);
        rights.require(Action.WRITE_MEETINGS, seen.row());
        if (!seen.row().isOpen()) {
            throw new Problem.Conflict(MeetingRefusals.of("move", seen.row().status()));
        }
        return change(reference, ChangeMeeting.of(seen).movedTo(version, start));
    }

    public MeetingDetails publish(String reference) {
        return write(reference, "meeting.published", Meeting::publish);
    }

    public MeetingDetails cancel(String reference, @Nullable String reason) {
        return write(reference, "meeting.cancelled", meeting -> writing.cancel(meeting, reason));
    }

    /** @param reason needed as long as there is no report */
    public MeetingDetails close(String reference, @Nullable String reason) {
        String why = Typed.orNull(reason);
        return write(reference, "meeting.closed", meeting -> {
            new FieldErrors()
                    .checkLength(why, MeetingWriting.LONGEST_REASON, "reason")
                    .throwIfAny();
            meeting.close(why);
        });
    }

    private MeetingDetails write(String reference, String action, Consumer<Meeting> change) {
        Meeting meeting = writing.lock(reference);
        change.accept(meeting);
        return writing.done(meeting, action);
    }

    private Optional<ProgrammeDetails> programme(@Nullable String slug, FieldErrors errors) {
        if (slug == null || slug.isBlank()) {
            errors.add("programme", "problem.required");
            return Optional.empty();
        }
        Optional<ProgrammeDetails> programme = programmes.find(slug);
        errors.check(programme.isPresent(), "programme", "meetings.problem.unknownProgramme", slug);
        return programme;
    }
}
