package nl.gia.calls;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.Contacts;
import nl.gia.participation.Participation;
import nl.gia.participation.ReferencePoint;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.programmes.Programmes;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The municipalities that do not take part, for whoever phones them: the own regions of a CMO. For all others, and for a
 * region of another, it is not there. The period is the current year of the programme unless asked otherwise.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_FIGURES)")
public class CallList {

    private static final int CONTACTS = 3;

    private final CallQueries queries;
    private final GrowthGap gap;
    private final Participation participation;
    private final Programmes programmes;
    private final Contacts contacts;
    private final CallRights rights;
    private final Clock clock;

    CallList(
            CallQueries queries,
            GrowthGap gap,
            Participation participation,
            Programmes programmes,
            Contacts contacts,
            CallRights rights,
            Clock clock) {
        this.queries = queries;
        this.gap = gap;
        this.participation = participation;
        this.programmes = programmes;
        this.contacts = contacts;
        this.rights = rights;
        this.clock = clock;
    }

    /** The likeliest to come first; of steps that are due, the oldest. */
    public Page<CallRow> page(String slug, ReferencePoint.Asked asked, CallFilter filter, Pageable page) {
        ProgrammeRow programme = visible(slug, filter.region());
        ReferencePoint point = point(programme, asked);
        List<RegionId> lacking = gap.of(programme, point.period().until()).lacking();
        Page<CallRow> rows = queries.page(programme, point, today(), filter, lacking, page);
        Map<MunicipalityCode, List<ContactRow>> people =
                contacts.inPost(rows.map(CallRow::code).getContent(), point.on(), CONTACTS);
        return rows.map(row -> row.with(people.getOrDefault(row.code(), List.of())));
    }

    /** @param region null for all the principal may see */
    public CallFigures figures(String slug, ReferencePoint.Asked asked, @Nullable RegionId region) {
        ProgrammeRow programme = visible(slug, region);
        ReferencePoint point = point(programme, asked);
        GrowthGap.Gap behind = gap.of(programme, point.period().until());
        List<RegionCalls> regions = queries.figures(programme, point, region).stream()
                .map(row -> row.lacking(behind.of(row.region())))
                .toList();
        return new CallFigures(point, behind.aim(regions), regions);
    }

    private ProgrammeRow visible(String slug, @Nullable RegionId region) {
        rights.require();
        if (region != null) {
            rights.require(region);
        }
        return programmes.row(slug).orElseThrow(Problem.NotFound::new);
    }

    private ReferencePoint point(ProgrammeRow programme, ReferencePoint.Asked asked) {
        return participation.point(programme.slug(), CallPeriod.of(programme.period(), asked, today()));
    }

    private LocalDate today() {
        return AmsterdamTime.today(clock);
    }
}
