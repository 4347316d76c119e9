package nl.gia.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final Instant START = Instant.parse("2010-03-04T12:30:00Z");
    private static final Instant AFTER = START.plus(1, ChronoUnit.HOURS);
    private static final UUID SOMEBODY = UUID.randomUUID();

    @Test
    void goes_from_draft_by_published_and_held_to_closed() {
        Meeting meeting = meeting("Stadhuis");
        meeting.publish();
        meeting.firstPresence();
        assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
        meeting.close("geen verslag");
        assertThat(meeting.status()).isEqualTo(MeetingStatus.CLOSED);
    }

    @Test
    void is_published_only_with_a_place_or_link() {
        assertThatThrownBy(() -> meeting(null).publish()).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void a_published_one_keeps_its_place_or_link() {
        Meeting meeting = meeting("Stadhuis");
        meeting.publish();
        assertThatThrownBy(() -> meeting.change(plan(null, START), START)).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void is_published_once() {
        Meeting meeting = meeting("Stadhuis");
        meeting.publish();
        assertThatThrownBy(meeting::publish).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void undoing_the_last_presence_returns_to_what_it_was() {
        Meeting draft = meeting("Stadhuis");
        draft.firstPresence();
        draft.lastPresenceUndone();
        assertThat(draft.status()).isEqualTo(MeetingStatus.DRAFT);
        Meeting published = meeting("Stadhuis");
        published.publish();
        published.firstPresence();
        published.lastPresenceUndone();
        assertThat(published.status()).isEqualTo(MeetingStatus.PUBLISHED);
    }

    @Test
    void is_not_cancelled_once_held() {
        Meeting meeting = meeting("Stadhuis");
        meeting.firstPresence();
        assertThatThrownBy(() -> meeting.cancel("ziek", SOMEBODY, START)).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void is_closed_only_with_a_reason_and_after_it_was_held() {
        Meeting meeting = meeting("Stadhuis");
        assertThatThrownBy(() -> meeting.close("klaar")).isInstanceOf(Problem.Conflict.class);
        meeting.firstPresence();
        assertThatThrownBy(() -> meeting.close(null)).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void admits_nobody_before_its_start_nor_when_cancelled() {
        Meeting meeting = meeting("Stadhuis");
        assertThatThrownBy(() -> meeting.admit(START.minusSeconds(1))).isInstanceOf(Problem.Conflict.class);
        meeting.admit(START);
        meeting.cancel("ziek", SOMEBODY, START);
        assertThatThrownBy(() -> meeting.admit(AFTER)).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void a_held_one_is_not_moved_into_the_future() {
        Meeting meeting = meeting("Stadhuis");
        meeting.firstPresence();
        assertThatThrownBy(() -> meeting.change(plan("Stadhuis", AFTER), START)).isInstanceOf(Problem.Conflict.class);
        meeting.change(plan("Stadhuis", START.minusSeconds(60)), START);
    }

    @Test
    void cancelling_is_undone_shortly_after_by_who_did_it() {
        Meeting meeting = meeting("Stadhuis");
        meeting.publish();
        meeting.cancel("ziek", SOMEBODY, START);
        assertThatThrownBy(() -> meeting.undoCancel(0, UUID.randomUUID(), START))
                .isInstanceOf(Problem.Conflict.class);
        assertThatThrownBy(() -> meeting.undoCancel(1, SOMEBODY, START)).isInstanceOf(Problem.Conflict.class);
        assertThatThrownBy(() -> meeting.undoCancel(0, SOMEBODY, AFTER)).isInstanceOf(Problem.Conflict.class);
        meeting.undoCancel(0, SOMEBODY, START.plusSeconds(60));
        assertThat(meeting.status()).isEqualTo(MeetingStatus.PUBLISHED);
    }

    @Test
    void what_nobody_in_particular_cancelled_stays_so() {
        Meeting meeting = meeting("Stadhuis");
        meeting.cancel("ziek", null, START);
        assertThatThrownBy(() -> meeting.undoCancel(0, null, START)).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void goes_to_the_archive_as_a_draft_or_when_it_is_over() {
        Meeting published = meeting("Stadhuis");
        published.publish();
        assertThatThrownBy(() -> published.archive(START)).isInstanceOf(Problem.Conflict.class);
        published.cancel("ziek", SOMEBODY, START);
        published.archive(START);
        Meeting draft = meeting("Stadhuis");
        draft.archive(START);
        assertThatThrownBy(draft::publish).isInstanceOf(Problem.Conflict.class);
        assertThatThrownBy(() -> draft.cancel("ziek", SOMEBODY, START)).isInstanceOf(Problem.Conflict.class);
        assertThatThrownBy(() -> draft.change(plan("Stadhuis", START), START)).isInstanceOf(Problem.Conflict.class);
        draft.takeOutOfArchive();
        draft.publish();
    }

    private static Meeting meeting(@Nullable String place) {
        return new Meeting("A", UUID.randomUUID(), plan(place, START), false, "Test");
    }

    private static MeetingPlan plan(@Nullable String place, Instant start) {
        return new MeetingPlan(
                "Wonen",
                new RegionId(UUID.randomUUID()),
                List.of(UUID.randomUUID()),
                start,
                start.plus(3, ChronoUnit.HOURS),
                place,
                null,
                null,
                null,
                null,
                null);
    }
}
