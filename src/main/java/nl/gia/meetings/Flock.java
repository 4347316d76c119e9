package nl.gia.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.gia.shared.MeetingId;
import nl.gia.shared.Message;
import nl.gia.shared.Problem;

/** Meetings at work on together, in order of time: nobody else writes them meanwhile. */
final class Flock {

    private final List<MeetingDetails> seen;
    private final Map<MeetingId, Meeting> locked;
    private final MeetingWriting writing;
    private final List<Meeting> done = new ArrayList<>();
    private final List<LeftBehind> left = new ArrayList<>();

    Flock(List<MeetingDetails> seen, Map<MeetingId, Meeting> locked, MeetingWriting writing) {
        this.seen = seen;
        this.locked = locked;
        this.writing = writing;
    }

    List<MeetingDetails> seen() {
        return seen;
    }

    List<Meeting> done() {
        return done;
    }

    List<LeftBehind> left() {
        return left;
    }

    MeetingDetails leader(MeetingId id) {
        return seen.stream()
                .filter(meeting -> meeting.row().id().equals(id))
                .findFirst()
                .orElseThrow(Problem.NotFound::new);
    }

    /** Those that can still change; what was held or is over is history. */
    Stream<MeetingDetails> followers(MeetingId leader) {
        return seen.stream()
                .filter(meeting -> !meeting.row().id().equals(leader))
                .filter(meeting -> meeting.row().isOpen());
    }

    void carryOut(MeetingDetails meeting, Consumer<Meeting> change) {
        writing.require(meeting.row());
        Meeting at = Objects.requireNonNull(locked.get(meeting.row().id()));
        change.accept(at);
        done.add(at);
    }

    void attempt(MeetingDetails meeting, Consumer<Meeting> change) {
        try {
            carryOut(meeting, change);
        } catch (Problem why) {
            left.add(new LeftBehind(meeting.row(), reason(why)));
        }
    }

    private static Message reason(Problem why) {
        return why instanceof Problem.Invalid invalid
                ? invalid.errors().getFirst().text()
                : why.text();
    }
}
