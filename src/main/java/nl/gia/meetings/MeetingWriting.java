package nl.gia.meetings;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gia.audit.Audit;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.Programmes;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.security.Principal;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.MeetingId;
import nl.gia.shared.Problem;
import nl.gia.shared.ProgrammeId;
import nl.gia.shared.RegionId;
import nl.gia.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How a meeting is written, whatever is done to it: by who may, one at a time, and told in the audit. */
@Component
class MeetingWriting {

    static final int LONGEST_REASON = 1_000;

    private final MeetingRepository repository;
    private final MeetingQueries queries;
    private final MeetingPlanning planning;
    private final MeetingChanges changes;
    private final Programmes programmes;
    private final MeetingRights rights;
    private final Access access;
    private final Audit audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MeetingWriting(
            MeetingRepository repository,
            MeetingQueries queries,
            MeetingPlanning planning,
            MeetingChanges changes,
            Programmes programmes,
            MeetingRights rights,
            Access access,
            Audit audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.queries = queries;
        this.planning = planning;
        this.changes = changes;
        this.programmes = programmes;
        this.rights = rights;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /** Nobody else writes it until the transaction ends. */
    Meeting lock(String reference) {
        MeetingDetails seen = queries.find(reference, rights.visible()).orElseThrow(Problem.NotFound::new);
        require(seen.row());
        return repository.lock(seen.row().id().value()).orElseThrow(Problem.NotFound::new);
    }

    List<Meeting> lockAll(Collection<MeetingId> ids) {
        return repository.lockAll(ids.stream().map(MeetingId::value).toList());
    }

    /** Refuses who may see it, but not write it. */
    void require(MeetingRow seen) {
        rights.require(Action.WRITE_MEETINGS, seen);
    }

    void change(Meeting meeting, ChangeMeeting typed) {
        if (meeting.version() != typed.version()) {
            throw new Problem.Stale();
        }
        ProgrammeDetails programme =
                programmes.find(new ProgrammeId(meeting.programme())).orElseThrow();
        MeetingPlan plan = planning.plan(typed.as(programme.slug(), meeting.reference()), programme, new FieldErrors());
        checkMove(meeting.region(), plan.region());
        events.publishEvent(meeting.replannedBy(plan));
        changes.keep(meeting, plan, programme);
        meeting.change(plan, AmsterdamTime.now(clock));
    }

    // To another region it goes only by who has both.
    private void checkMove(RegionId from, RegionId to) {
        if (!from.equals(to)) {
            access.require(Action.WRITE_MEETINGS, from);
            access.require(Action.WRITE_MEETINGS, to);
        }
    }

    void cancel(Meeting meeting, @Nullable String reason) {
        String why = Typed.strip(reason);
        new FieldErrors()
                .check(!why.isEmpty(), "reason", "problem.required")
                .checkLength(why, LONGEST_REASON, "reason")
                .throwIfAny();
        meeting.cancel(why, somebody(), AmsterdamTime.now(clock));
    }

    void undoCancel(Meeting meeting, int seen) {
        meeting.undoCancel(seen, somebody(), AmsterdamTime.now(clock));
    }

    private @Nullable UUID somebody() {
        return access.principal().map(Principal::account).orElse(null);
    }

    MeetingDetails done(Meeting meeting, String action) {
        done(List.of(meeting), action);
        return queries.find(meeting.id(), rights.visible()).orElseThrow();
    }

    void done(List<Meeting> meetings, String action) {
        repository.flush();
        meetings.forEach(
                meeting -> audit.done(action, "meeting", meeting.id().toString(), Map.of("status", meeting.status())));
    }
}
