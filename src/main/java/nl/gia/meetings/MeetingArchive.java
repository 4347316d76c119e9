package nl.gia.meetings;

import java.time.Clock;
import java.util.function.Consumer;
import nl.gia.shared.AmsterdamTime;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Out of the way without being lost: nothing is deleted, and a slip is taken back. */
@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_MEETINGS)")
public class MeetingArchive {

    private final MeetingWriting writing;
    private final Clock clock;

    MeetingArchive(MeetingWriting writing, Clock clock) {
        this.writing = writing;
        this.clock = clock;
    }

    /** A draft, or one that is over. */
    public MeetingDetails archive(String reference) {
        return write(reference, "meeting.archived", meeting -> meeting.archive(AmsterdamTime.now(clock)));
    }

    public MeetingDetails takeOut(String reference) {
        return write(reference, "meeting.takenOutOfArchive", Meeting::takeOutOfArchive);
    }

    /**
     * Only shortly after, by who cancelled, and as long as nothing else was done to it.
     *
     * @param version that of the meeting when it had just been cancelled
     */
    public MeetingDetails undoCancel(String reference, int version) {
        return write(reference, "meeting.cancelUndone", meeting -> writing.undoCancel(meeting, version));
    }

    private MeetingDetails write(String reference, String action, Consumer<Meeting> change) {
        Meeting meeting = writing.lock(reference);
        change.accept(meeting);
        return writing.done(meeting, action);
    }
}
