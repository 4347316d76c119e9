package nl.gia.meetings.agenda;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import nl.gia.meetings.MeetingRights;
import nl.gia.meetings.MeetingRow;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.ProgrammeId;
import nl.gia.shared.RegionId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of a programme seen from now: what comes, what waits, how far each region is. One query an answer. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_MEETINGS)")
public class MeetingAgenda {

    private final AgendaQueries queries;
    private final MeetingRights rights;
    private final Clock clock;

    MeetingAgenda(AgendaQueries queries, MeetingRights rights, Clock clock) {
        this.queries = queries;
        this.rights = rights;
        this.clock = clock;
    }

    /** The soonest first, those going on now included. */
    public List<MeetingRow> next(ProgrammeId programme, int most) {
        return queries.next(programme, rights.visible(), List.of(), false, AmsterdamTime.now(clock), most);
    }

    public List<MeetingRow> nextIn(ProgrammeId programme, Collection<RegionId> regions, int most) {
        return queries.next(programme, rights.visible(), regions, true, AmsterdamTime.now(clock), most);
    }

    public List<MeetingRow> nextElsewhere(ProgrammeId programme, Collection<RegionId> regions, int most) {
        return queries.next(programme, rights.visible(), regions, false, AmsterdamTime.now(clock), most);
    }

    /** Of the regions and teams whose drafts the principal sees; by need, then by date, and only so many of each need. */
    public List<NeedyMeeting> needs(ProgrammeId programme, int mostOfEach) {
        return queries.needs(programme, rights.visible(), AmsterdamTime.now(clock), mostOfEach);
    }

    /** In the programme's order. */
    public List<RegionMeetings> perRegion(ProgrammeId programme) {
        return queries.perRegion(programme, rights.visible(), AmsterdamTime.today(clock));
    }
}
