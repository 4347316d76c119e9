package nl.gia.meetings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.shared.MeetingId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One thing done to several meetings in one transaction. Those that cannot follow are told, and stay as they were. */
@Service
@Transactional
@PreAuthorize("@access.mayAtAll(T(nl.gia.security.Action).READ_MEETINGS)")
public class MeetingsTogether {

    private final Meetings meetings;
    private final MeetingWriting writing;

    MeetingsTogether(Meetings meetings, MeetingWriting writing) {
        this.meetings = meetings;
        this.writing = writing;
    }

    /** What keeps drafts from being published as they are. */
    @Transactional(readOnly = true)
    public List<LeftBehind> whyNotPublish(Collection<MeetingId> ids) {
        return meetings.all(ids).stream()
                .map(MeetingDetails::row)
                .filter(MeetingsTogether::isOpenDraft)
                .flatMap(row -> MeetingRefusals.unpublishable(row.place(), row.link(), row.themes()).stream()
                        .map(why -> new LeftBehind(row, why)))
                .toList();
    }

    /** Of what is no draft any more nothing is said. */
    public Together publish(Collection<MeetingId> ids) {
        Flock flock = flock(ids);
        flock.seen().stream()
                .filter(seen -> isOpenDraft(seen.row()))
                .forEach(seen -> flock.attempt(seen, Meeting::publish));
        return done(flock, "meeting.published");
    }

    /** What was changed in the first is changed in the others, and they are moved by as many days. */
    public Together change(MeetingId first, ChangeMeeting typed, Collection<MeetingId> others) {
        Flock flock = flock(with(first, others));
        MeetingDetails leader = flock.leader(first);
        ChangeMeeting before = ChangeMeeting.of(leader);
        flock.carryOut(leader, meeting -> writing.change(meeting, typed));
        flock.followers(first)
                .forEach(seen -> flock.attempt(
                        seen, meeting -> writing.change(meeting, typed.madeTo(ChangeMeeting.of(seen), before))));
        return done(flock, "meeting.changed");
    }

    public Together cancel(MeetingId first, @Nullable String reason, Collection<MeetingId> others) {
        Flock flock = flock(with(first, others));
        flock.carryOut(flock.leader(first), meeting -> writing.cancel(meeting, reason));
        flock.followers(first).forEach(seen -> flock.attempt(seen, meeting -> writing.cancel(meeting, reason)));
        return done(flock, "meeting.cancelled");
    }

    /** @param cancelled as they were told to have been cancelled */
    public Together undoCancel(List<MeetingRow> cancelled) {
        Map<MeetingId, Integer> versions =
                cancelled.stream().collect(Collectors.toMap(MeetingRow::id, MeetingRow::version));
        Flock flock = flock(versions.keySet());
        flock.seen()
                .forEach(seen -> flock.attempt(
                        seen, meeting -> writing.undoCancel(meeting, versions.getOrDefault(meeting.id(), -1))));
        return done(flock, "meeting.cancelUndone");
    }

    private Flock flock(Collection<MeetingId> ids) {
        Map<MeetingId, Meeting> locked =
                writing.lockAll(ids).stream().collect(Collectors.toMap(Meeting::id, Function.identity()));
        return new Flock(meetings.all(ids), locked, writing);
    }

    private Together done(Flock flock, String action) {
        writing.done(flock.done(), action);
        List<MeetingId> ids = flock.done().stream().map(Meeting::id).toList();
        return new Together(meetings.all(ids).stream().map(MeetingDetails::row).toList(), flock.left());
    }

    private static List<MeetingId> with(MeetingId first, Collection<MeetingId> others) {
        return Stream.concat(Stream.of(first), others.stream()).distinct().toList();
    }

    private static boolean isOpenDraft(MeetingRow row) {
        return row.isOpen() && row.status() == MeetingStatus.DRAFT;
    }
}
