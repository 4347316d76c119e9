package nl.gia.programmes.organisers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gia.audit.Audit;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.Problem;
import nl.gia.shared.ProgrammeId;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who organises the meetings of a region, and when. A region can have several at once. */
@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_FIGURES)")
public class Organisers {

    private final OrganiserQueries queries;
    private final OrganiserMaking making;
    private final Access access;
    private final Audit audit;

    Organisers(OrganiserQueries queries, OrganiserMaking making, Access access, Audit audit) {
        this.queries = queries;
        this.making = making;
        this.access = access;
        this.audit = audit;
    }

    /** By name; at most the first two hundred whose name holds the text. */
    @Transactional(readOnly = true)
    public List<OrganiserRow> search(String text) {
        return queries.search(text);
    }

    /** Those that have the region on a day. */
    @Transactional(readOnly = true)
    public List<OrganiserRow> ofRegion(RegionId region, LocalDate on) {
        return queries.ofRegion(region, on);
    }

    /** In the order of the regions, then of time. */
    @Transactional(readOnly = true)
    public List<RegionOrganiserRow> ofProgramme(ProgrammeId programme) {
        return queries.ofProgramme(programme);
    }

    public OrganiserRow create(@Nullable String name, @Nullable OrganiserKind kind) {
        access.require(Action.WRITE_PROGRAMMES);
        return making.organiser(new ChosenOrganiser(null, name, kind));
    }

    /** @return the id of the assignment, by which it can be ended */
    public UUID assign(AssignOrganiser command) {
        begin(command.region());
        command.check();
        OrganiserRow organiser = making.organiser(command.chosen());
        if (queries.has(command.region(), organiser.id(), command.from(), command.until())) {
            throw new Problem.Invalid("organiser", "programmes.problem.organiserAlready", organiser.name());
        }
        UUID id = queries.assign(command.region(), organiser.id(), command.from(), command.until());
        audit.done("region.organiserAssigned", "region", command.region().toString(), told(organiser, command.from()));
        return id;
    }

    /** @param until the first day on which the organiser does not have the region any more */
    public void end(UUID assignment, @Nullable LocalDate until) {
        RegionOrganiserRow row = queries.assignment(assignment).orElseThrow(Problem.NotFound::new);
        begin(row.region());
        if (until == null) {
            throw new Problem.Invalid("until", "problem.required");
        }
        queries.end(assignment, until);
        audit.done("region.organiserEnded", "region", row.region().toString(), told(row.organiser(), until));
    }

    // One at a time changes the organisers of a region.
    private void begin(RegionId region) {
        access.require(Action.WRITE_PROGRAMMES);
        queries.lock(region);
    }

    private static Map<String, String> told(OrganiserRow organiser, @Nullable LocalDate day) {
        return Map.of("organiser", organiser.name(), "on", String.valueOf(day));
    }
}
