package nl.gia.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gia.municipalities.Municipalities;
import nl.gia.programmes.GrowthTarget;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.ProgrammeRow;
import nl.gia.programmes.Programmes;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Fraction;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which share of the municipalities takes part in a programme: rules P1 to P7. Every figure of one answer is of one moment.
 * An unknown programme is a {@link Problem.NotFound}; a date that cannot be is a {@link Problem.Invalid}.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_FIGURES)")
public class Participation {

    private final ParticipationQueries queries;
    private final ReachQueries reach;
    private final VisitQueries visits;
    private final BreakdownQueries breakdowns;
    private final ReferencePoints points;
    private final Programmes programmes;
    private final Municipalities municipalities;
    private final Clock clock;

    Participation(
            ParticipationQueries queries,
            ReachQueries reach,
            VisitQueries visits,
            BreakdownQueries breakdowns,
            ReferencePoints points,
            Programmes programmes,
            Municipalities municipalities,
            Clock clock) {
        this.queries = queries;
        this.reach = reach;
        this.visits = visits;
        this.breakdowns = breakdowns;
        this.points = points;
        this.programmes = programmes;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** What is not asked for filled in. */
    public ReferencePoint point(String slug, ReferencePoint.Asked asked) {
        return points.of(programme(slug), asked);
    }

    public ParticipationReport report(String slug, ReferencePoint.Asked asked) {
        ProgrammeRow programme = programme(slug);
        ReferencePoint point = points.of(programme, asked);
        List<ParticipationReport.RegionRow> regions = queries.regions(programme, point);
        Fraction total = new Fraction(
                regions.stream().mapToInt(row -> row.share().part()).sum(),
                regions.stream().mapToInt(row -> row.share().whole()).sum());
        return new ParticipationReport(
                point,
                municipalities.isBeyondLastKnownChange(point.on()),
                total,
                regions,
                queries.notAttributable(programme, point));
    }

    /** In the order of the years. */
    public List<GrowthYear> growthPath(String slug) {
        ProgrammeDetails programme = programmes.find(slug).orElseThrow(Problem.NotFound::new);
        LocalDate today = AmsterdamTime.today(clock);
        List<ParticipationQueries.GrowthSpan> begun = programme.growthPath().stream()
                .filter(target -> !LocalDate.of(target.year(), 1, 1).isAfter(today))
                .map(target -> span(target, today))
                .toList();
        Map<Integer, Fraction> shares = queries.growth(programme, begun);
        return programme.growthPath().stream()
                .map(target -> new GrowthYear(
                        target.year(), referenceDate(target), target.percentage(), share(target, begun, shares)))
                .toList();
    }

    public Breakdown breakdown(String slug, ReferencePoint.Asked asked) {
        ProgrammeRow programme = programme(slug);
        return breakdowns.of(programme, points.of(programme, asked));
    }

    /** Sorted by name unless asked otherwise: {@code meetings}, {@code last}, {@code region}, {@code province}. */
    public Page<ReachedRow> municipalities(String slug, ReferencePoint.Asked asked, ReachFilter filter, Pageable page) {
        ProgrammeRow programme = programme(slug);
        return reach.search(programme, points.of(programme, asked), filter, page);
    }

    /** Of every municipality of the reference date, the number of meetings it was at. */
    public Map<MunicipalityCode, Integer> meetingsPerMunicipality(String slug, ReferencePoint.Asked asked) {
        ProgrammeRow programme = programme(slug);
        return reach.meetings(programme, points.of(programme, asked));
    }

    /** The latest first, two hundred at most. */
    public List<VisitedMeeting> visits(String slug, ReferencePoint.Asked asked, MunicipalityCode municipality) {
        ProgrammeRow programme = programme(slug);
        return visits.of(programme, points.of(programme, asked), municipality);
    }

    public int meetingsHeld(String slug, ReferencePoint.Asked asked) {
        ProgrammeRow programme = programme(slug);
        return queries.held(programme, points.of(programme, asked).period());
    }

    private static @Nullable Fraction share(
            GrowthTarget target, List<ParticipationQueries.GrowthSpan> begun, Map<Integer, Fraction> shares) {
        boolean hasBegun = begun.stream().anyMatch(span -> span.year() == target.year());
        return hasBegun ? shares.getOrDefault(target.year(), new Fraction(0, 0)) : null;
    }

    private static ParticipationQueries.GrowthSpan span(GrowthTarget target, LocalDate today) {
        LocalDate last = LocalDate.of(target.year(), 12, 31);
        return new ParticipationQueries.GrowthSpan(
                target.year(), referenceDate(target), last.isAfter(today) ? today : last);
    }

    private static LocalDate referenceDate(GrowthTarget target) {
        return target.on() == null ? LocalDate.of(target.year(), 1, 1) : target.on();
    }

    private ProgrammeRow programme(String slug) {
        return programmes.row(slug).orElseThrow(Problem.NotFound::new);
    }
}
