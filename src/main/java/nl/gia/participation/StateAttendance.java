package nl.gia.participation;

import nl.gia.programmes.ProgrammeRow;
import nl.gia.programmes.Programmes;
import nl.gia.shared.Period;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Which departments came to the meetings. Figures, without names: who may know those sees them at the meeting. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_FIGURES)")
public class StateAttendance {

    private final StateQueries queries;
    private final ReferencePoints points;
    private final Programmes programmes;

    StateAttendance(StateQueries queries, ReferencePoints points, Programmes programmes) {
        this.queries = queries;
        this.points = points;
        this.programmes = programmes;
    }

    /** @param region null for all */
    public StatePresence figures(String slug, ReferencePoint.Asked asked, @Nullable RegionId region) {
        ProgrammeRow programme = programme(slug);
        return queries.figures(programme, period(programme, asked), region);
    }

    /** The latest first. */
    public Page<StateMeeting> meetings(String slug, ReferencePoint.Asked asked, StateFilter filter, Pageable page) {
        ProgrammeRow programme = programme(slug);
        return queries.meetings(programme, period(programme, asked), filter, page);
    }

    private Period period(ProgrammeRow programme, ReferencePoint.Asked asked) {
        return points.of(programme, asked).period();
    }

    private ProgrammeRow programme(String slug) {
        return programmes.row(slug).orElseThrow(Problem.NotFound::new);
    }
}
