package nl.gia.meetings.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gia.audit.Audit;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingRights;
import nl.gia.meetings.Meetings;
import nl.gia.programmes.organisers.Organisation;
import nl.gia.security.Access;
import nl.gia.security.Action;
import nl.gia.shared.AccountId;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.FieldErrors;
import nl.gia.shared.MeetingId;
import nl.gia.shared.Problem;
import nl.gia.shared.Typed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works on one meeting beside the organiser of its region: other organisations, and accounts that may change that
 * meeting and no other. Only who has the region says who.
 */
@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_MEETINGS)")
public class PlanningTeams {

    private static final int LONGEST_NAME = 300;
    private static final int MOST_ORGANISERS = 20;

    private final TeamQueries queries;
    private final Meetings meetings;
    private final Organisation organisation;
    private final MeetingRights rights;
    private final Access access;
    private final Audit audit;

    PlanningTeams(
            TeamQueries queries,
            Meetings meetings,
            Organisation organisation,
            MeetingRights rights,
            Access access,
            Audit audit) {
        this.queries = queries;
        this.meetings = meetings;
        this.organisation = organisation;
        this.rights = rights;
        this.access = access;
        this.audit = audit;
    }

    /** For who sees the meeting from its draft on. */
    @Transactional(readOnly = true)
    public List<TeamMember> of(MeetingId id) {
        rights.require(Action.READ_DRAFTS, find(id).row());
        return queries.of(id);
    }

    /** Those in other teams of the region by a part of name or address; anybody else only by the whole address. */
    @Transactional(readOnly = true)
    public List<TeamMember> suggest(MeetingId id, String typed) {
        requireRegion(id);
        List<TeamMember> known = queries.known(id, typed);
        return known.isEmpty() && EmailAddress.isValid(typed)
                ? queries.withAddress(id, typed).stream().toList()
                : known;
    }

    /** @param address of an account */
    public void add(MeetingId id, String address) {
        requireRegion(id);
        new FieldErrors()
                .check(EmailAddress.isValid(address), "email", "meetings.problem.memberAddress")
                .throwIfAny();
        TeamMember member = queries.withAddress(id, address)
                .orElseThrow(() -> new Problem.Invalid("email", "meetings.problem.noSuchMember"));
        String by = access.principal().orElseThrow(Problem.NotAllowed::new).name();
        queries.add(id, member.id(), by);
        note("meeting.memberAdded", id, member.id());
    }

    public void remove(MeetingId id, AccountId account) {
        requireRegion(id);
        if (queries.remove(id, account)) {
            note("meeting.memberRemoved", id, account);
        }
    }

    /** @param names of organisations beside the organiser, in their order; one that is new is made */
    public void organiseWith(MeetingId id, List<String> names) {
        requireRegion(id);
        List<String> typed =
                names.stream().map(Typed::strip).filter(name -> !name.isEmpty()).toList();
        new FieldErrors()
                .check(
                        typed.size() <= MOST_ORGANISERS,
                        "organisers",
                        "meetings.problem.manyOrganisers",
                        MOST_ORGANISERS)
                .check(
                        typed.stream().noneMatch(name -> Typed.isLonger(name, LONGEST_NAME)),
                        "organisers",
                        "problem.tooLong",
                        LONGEST_NAME)
                .throwIfAny();
        Optional<UUID> organiser = queries.lockOrganiser(id);
        List<UUID> organisers = new ArrayList<>(
                typed.stream().map(organisation::named).distinct().toList());
        organiser.ifPresent(organisers::remove);
        queries.organisedBy(id, organisers);
        audit.done("meeting.coOrganisersChanged", "meeting", id);
    }

    private void requireRegion(MeetingId id) {
        access.require(Action.WRITE_MEETINGS, find(id).row().region());
    }

    private MeetingDetails find(MeetingId id) {
        return meetings.find(id).orElseThrow(Problem.NotFound::new);
    }

    private void note(String action, MeetingId id, AccountId account) {
        audit.done(action, "meeting", id.toString(), Map.of("account", account.toString()));
    }
}
