package nl.gia.attendance;

import java.time.Clock;
import java.util.List;
import nl.gia.security.Access;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.shared.ProgrammeId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For a municipality: where its own people are expected. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_ATTENDEES)")
public class OwnRegistrations {

    private final OwnRegistrationQueries queries;
    private final Access access;
    private final Clock clock;

    OwnRegistrations(OwnRegistrationQueries queries, Access access, Clock clock) {
        this.queries = queries;
        this.access = access;
        this.clock = clock;
    }

    /** The soonest first, the cancelled included: who is registered must hear of it. */
    public List<OwnRegistration> toCome(ProgrammeId programme) {
        MunicipalityCode own = access.municipality();
        if (own == null) {
            throw new Problem.NotAllowed();
        }
        return queries.toCome(programme, own, AmsterdamTime.now(clock));
    }
}
