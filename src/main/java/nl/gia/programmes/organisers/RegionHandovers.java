package nl.gia.programmes.organisers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gia.audit.Audit;
import nl.gia.programmes.ProgrammeRules;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A region goes to another organiser in one step, with the open work of the one who had it. */
@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_FIGURES)")
public class RegionHandovers {

    private static final int LONGEST_REMARK = 300;

    private final OrganiserQueries queries;
    private final OrganiserMaking making;
    private final List<OrganisersWork> works;
    private final ApplicationEventPublisher events;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    RegionHandovers(
            OrganiserQueries queries,
            OrganiserMaking making,
            List<OrganisersWork> works,
            ApplicationEventPublisher events,
            Access access,
            Audit audit,
            Clock clock) {
        this.queries = queries;
        this.making = making;
        this.works = works;
        this.events = events;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** What would go along from a day on. */
    @Transactional(readOnly = true)
    public HandoverPreview preview(UUID assignment, @Nullable LocalDate from) {
        access.require(Action.WRITE_PROGRAMMES);
        RegionOrganiserRow before = find(assignment);
        FieldErrors errors = new FieldErrors();
        Handover handover = handover(before, from, errors);
        errors.throwIfAny();
        return new HandoverPreview(
                handover.hasCome(),
                works.stream().map(work -> work.moving(handover)).toList());
    }

    /** @return who has the region then */
    public OrganiserRow handOver(HandOverRegion command) {
        access.require(Action.WRITE_PROGRAMMES);
        queries.lock(find(command.assignment()).region());
        RegionOrganiserRow before = find(command.assignment());
        FieldErrors errors = command.to().check(new FieldErrors());
        Handover handover = handover(before, command.from(), errors);
        String remark = remark(command, errors);
        errors.check(
                !handover.from().equals(command.to().known()),
                "organiser",
                "programmes.problem.sameOrganiser",
                before.organiser().name());
        errors.throwIfAny();
        if (before.version() != command.version()) {
            throw new Problem.Stale();
        }
        OrganiserRow after = making.organiser(command.to());
        succeed(before, after, handover.on(), remark);
        events.publishEvent(new RegionHandedOver(handover, after.id()));
        audit.done("region.handedOver", "region", handover.region().toString(), told(before, after, handover));
        return after;
    }

    // The other has it for the rest of the time, or has it already, as a region can have several at once.
    private void succeed(RegionOrganiserRow before, OrganiserRow after, LocalDate on, @Nullable String remark) {
        boolean goesOn = before.until() == null || before.until().isAfter(on);
        LocalDate until = goesOn ? before.until() : null;
        if (goesOn) {
            queries.end(before.id(), on);
        }
        if (!queries.hasAll(before.region(), after.id(), on, until)) {
            if (queries.has(before.region(), after.id(), on, until)) {
                throw new Problem.Invalid("organiser", "programmes.problem.organiserAlready", after.name());
            }
            queries.assign(before.region(), after.id(), on, until);
        }
        if (remark != null) {
            queries.remark(before.region(), after.id(), on, remark);
        }
    }

    private RegionOrganiserRow find(UUID assignment) {
        return queries.assignment(assignment).orElseThrow(Problem.NotFound::new);
    }

    private Handover handover(RegionOrganiserRow before, @Nullable LocalDate from, FieldErrors errors) {
        LocalDate on = from == null ? AmsterdamTime.today(clock) : from;
        errors.check(from != null, "from", "problem.required");
        ProgrammeRules.onRegister(errors, "from", from);
        LocalDate first = before.from();
        if (first != null && on.isBefore(first)) {
            errors.add(
                    "from",
                    "programmes.problem.handedOverTooEarly",
                    before.organiser().name(),
                    first);
        }
        boolean hasCome = !on.isAfter(AmsterdamTime.today(clock));
        return new Handover(before.region(), before.organiser().id(), on, hasCome);
    }

    private static @Nullable String remark(HandOverRegion command, FieldErrors errors) {
        String remark = command.remark() == null ? "" : command.remark().strip();
        errors.check(remark.length() <= LONGEST_REMARK, "remark", "problem.tooLong", LONGEST_REMARK);
        return remark.isEmpty() ? null : remark;
    }

    private static Map<String, String> told(RegionOrganiserRow before, OrganiserRow after, Handover handover) {
        return Map.of(
                "outgoing", before.organiser().name(),
                "organiser", after.name(),
                "on", handover.on().toString());
    }
}
