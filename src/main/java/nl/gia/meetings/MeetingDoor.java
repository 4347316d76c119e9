package nl.gia.meetings;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.gia.audit.Audit;
import nl.gia.security.Action;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.MeetingId;
import nl.gia.shared.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** For who notes presence, in the transaction that does: one writer at a meeting at a time, and the life cycle follows. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("@meetingRights.mayAtAll(T(nl.gia.security.Action).WRITE_ATTENDEES)")
public class MeetingDoor {

    private final MeetingRepository repository;
    private final MeetingRights rights;
    private final Audit audit;
    private final Clock clock;

    MeetingDoor(MeetingRepository repository, MeetingRights rights, Audit audit, Clock clock) {
        this.repository = repository;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nobody else writes at this meeting until the transaction ends. */
    public void lock(MeetingId id) {
        meeting(id);
    }

    /** Locks it, when presence can be noted: it has begun and was neither cancelled nor closed. */
    public void open(MeetingId id) {
        meeting(id).admit(AmsterdamTime.now(clock));
    }

    public void lockAll(Collection<MeetingId> ids) {
        repository.lockAll(values(ids));
    }

    public void firstPresence(Collection<MeetingId> ids) {
        repository.lockAll(values(ids)).forEach(meeting -> {
            MeetingStatus before = meeting.status();
            meeting.firstPresence();
            note(meeting, before, "meeting.held");
        });
        repository.flush();
    }

    public void lastPresenceUndone(Collection<MeetingId> ids) {
        repository.lockAll(values(ids)).forEach(meeting -> {
            MeetingStatus before = meeting.status();
            meeting.lastPresenceUndone();
            note(meeting, before, "meeting.heldUndone");
        });
        repository.flush();
    }

    private void note(Meeting meeting, MeetingStatus before, String action) {
        if (meeting.status() != before) {
            audit.done(action, "meeting", meeting.id());
        }
    }

    private Meeting meeting(MeetingId id) {
        Meeting meeting = repository.lock(id.value()).orElseThrow(Problem.NotFound::new);
        if (!rights.may(Action.WRITE_ATTENDEES, meeting)) {
            throw new Problem.NotAllowed();
        }
        return meeting;
    }

    private static List<UUID> values(Collection<MeetingId> ids) {
        return ids.stream().map(MeetingId::value).toList();
    }
}
