package nl.gia.meetings.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.gia.audit.Audit;
import nl.gia.audit.Differences;
import nl.gia.audit.FieldChanges;
import nl.gia.meetings.MeetingFilter;
import nl.gia.meetings.ui.MeetingNavigation;
import nl.gia.programmes.organisers.Handover;
import nl.gia.programmes.organisers.MovingWork;
import nl.gia.programmes.organisers.OrganisersWork;
import nl.gia.programmes.organisers.RegionHandedOver;
import nl.gia.shared.Message;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The open meetings of an organiser go along with its region; who may hand that over is checked there. */
@Component
class OrganisersMeetings implements OrganisersWork {

    private static final int MOST_SHOWN = 5;
    private static final String TYPE = "meeting";

    private final HandoverQueries queries;
    private final FieldChanges changes;
    private final Audit audit;

    OrganisersMeetings(HandoverQueries queries, FieldChanges changes, Audit audit) {
        this.queries = queries;
        this.changes = changes;
        this.audit = audit;
    }

    @Override
    public MovingWork moving(Handover handover) {
        HandoverQueries.Count count = queries.count(handover);
        MeetingFilter filter = new MeetingFilter(
                        count.programme(),
                        count.region(),
                        null,
                        HandoverQueries.OPEN_STATUSES,
                        handover.hasCome() ? null : handover.on(),
                        null,
                        false,
                        null)
                .organisedBy(count.organiser());
        return new MovingWork(
                Message.of("meetings.handover.moves", count.moving()),
                queries.first(handover, MOST_SHOWN),
                Message.of("meetings.handover.all"),
                MeetingNavigation.list(filter),
                staying(count));
    }

    private static List<Message> staying(HandoverQueries.Count count) {
        List<Message> staying = new ArrayList<>();
        if (count.earlier() > 0) {
            staying.add(Message.of("meetings.handover.earlier", count.earlier(), count.organiser()));
        }
        if (count.others() > 0) {
            staying.add(Message.of("meetings.handover.others", count.others()));
        }
        staying.add(Message.of("meetings.handover.over"));
        return staying;
    }

    @EventListener
    void handOver(RegionHandedOver event) {
        String organiser = queries.organiser(event.to());
        List<HandoverQueries.Moved> moved = queries.move(event.handover(), event.to());
        changes.keepAll(
                TYPE,
                moved.stream()
                        .map(one -> new FieldChanges.Changed(
                                one.id(),
                                one.version(),
                                new Differences().field("organiser", one.organiserBefore(), organiser)))
                        .toList());
        audit.doneToEach(
                "meeting.handedOver",
                TYPE,
                moved.stream().map(HandoverQueries.Moved::id).toList(),
                Map.of("organiser", organiser));
    }
}
