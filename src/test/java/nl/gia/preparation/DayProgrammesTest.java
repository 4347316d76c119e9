package nl.gia.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.gia.meetings.MeetingCopies;
import nl.gia.meetings.Meetings;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.MeetingId;
import nl.gia.shared.Problem;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DayProgrammesTest {

    private static final LocalDate DAY = LocalDate.of(2010, 3, 4);

    @Autowired
    DayProgrammes programmes;

    @Autowired
    PracticalInformation practical;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingCopies copies;

    @Autowired
    Builders builders;

    ProgrammeDetails gia;
    MeetingId meeting;

    @BeforeEach
    void a_meeting_from_half_past_one_to_five() {
        gia = builders.gia();
        meeting = builders.meeting("L1", "Limburg", DAY).row().id();
        As.cmo(Builders.region(gia, "Limburg"));
    }

    @Test
    void parts_stand_in_order_of_time() {
        add("15:00", "16:00", "Werkgroepen");
        add("13:30", "14:00", "Inloop");
        assertThat(told()).containsExactly("13:30-14:00 Inloop", "15:00-16:00 Werkgroepen");
    }

    @Test
    void times_lie_in_those_of_the_meeting() {
        assertThat(fields("13:00", "14:00", "Te vroeg")).containsExactly("start");
        assertThat(fields("16:30", "17:30", "Te laat")).containsExactly("end");
        assertThat(fields("15:00", "15:00", "Niets")).containsExactly("end");
        assertThat(fields("15:00", "16:00", " ")).containsExactly("title");
        assertThat(fields(null, null, "Ooit")).containsExactly("start", "end");
        assertThat(programmes.of(meeting)).isEmpty();
    }

    @Test
    void moved_parts_change_places_and_keep_their_length() {
        add("13:30", "14:00", "Inloop");
        add("14:15", "15:15", "Lezing");
        UUID last = add("15:15", "15:30", "Pauze");
        programmes.move(meeting, last, true);
        assertThat(told()).containsExactly("13:30-14:00 Inloop", "14:15-14:30 Pauze", "14:30-15:30 Lezing");
        programmes.move(meeting, last, true);
        assertThat(told()).containsExactly("13:30-13:45 Pauze", "14:00-14:30 Inloop", "14:30-15:30 Lezing");
        programmes.move(meeting, last, true);
        assertThat(told()).hasSize(3);
        programmes.move(meeting, last, false);
        programmes.move(meeting, last, false);
        assertThat(told()).containsExactly("13:30-14:00 Inloop", "14:15-15:15 Lezing", "15:15-15:30 Pauze");
    }

    @Test
    void parts_at_the_same_time_only_change_their_order() {
        add("14:00", "15:00", "Zaal 1");
        UUID other = add("14:00", "15:30", "Zaal 2");
        programmes.move(meeting, other, true);
        assertThat(told()).containsExactly("14:00-15:30 Zaal 2", "14:00-15:00 Zaal 1");
        UUID within = add("14:30", "15:00", "Ertussen");
        assertThatThrownBy(() -> programmes.move(meeting, within, true)).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void who_comes_second_is_told_what_changed() {
        UUID item = add("14:00", "15:00", "Lezing");
        programmes.change(meeting, item, 0, typed("14:00", "15:30", "Lezing"));
        assertThatThrownBy(() -> programmes.change(meeting, item, 0, typed("14:00", "15:00", "Anders")))
                .isInstanceOf(Problem.Stale.class);
        var since = programmes.since(meeting, item, 0);
        assertThat(since.now().end()).isEqualTo(LocalTime.of(15, 30));
        assertThat(since.changes()).extracting(change -> change.field()).containsExactly("end");
    }

    @Test
    void a_cancelled_meeting_is_left_as_it_was() {
        UUID item = add("14:00", "15:00", "Lezing");
        meetings.cancel("L1", "ziek");
        assertThatThrownBy(() -> add("15:00", "16:00", "Meer")).isInstanceOf(Problem.Conflict.class);
        assertThatThrownBy(() -> programmes.remove(meeting, item)).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void a_part_of_another_meeting_is_not_there() {
        UUID item = add("14:00", "15:00", "Lezing");
        MeetingId other = builders.meeting("L2", "Limburg", DAY).row().id();
        assertThatThrownBy(() -> programmes.remove(other, item)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void practical_information_is_checked_and_kept() {
        Practical saved = practical.save(
                meeting, new Practical("Bus 3.\n\nParkeren: gratis.", "Anna", "anna@example.nl", "06 12345678", 0));
        assertThat(practical.of(meeting)).isEqualTo(saved);
        assertThatThrownBy(() -> practical.save(meeting, new Practical("Anders", null, null, null, 0)))
                .isInstanceOf(Problem.Stale.class);
        assertThat(practical.since(meeting, 0).changes())
                .extracting(change -> change.field())
                .containsExactly("information", "name", "email", "phone");
        Problem.Invalid wrong = catchThrowableOfType(
                Problem.Invalid.class,
                () -> practical.save(meeting, new Practical(null, null, "geen adres", "bel me", saved.version())));
        assertThat(wrong.errors()).extracting(Problem.FieldError::field).containsExactly("name", "email", "phone");
    }

    @Test
    void a_copy_has_the_same_programme() {
        add("14:00", "15:00", "Lezing");
        practical.save(meeting, new Practical("Bus 3.", "Anna", null, null, 0));
        MeetingId copy = copies.copy("L1", Builders.plan("L3", "Limburg", DAY.plusDays(7)))
                .row()
                .id();
        assertThat(programmes.of(copy)).extracting(DayItem::title).containsExactly("Lezing");
        assertThat(practical.of(copy).information()).isEqualTo("Bus 3.");
    }

    private UUID add(String start, String end, String title) {
        return programmes.add(meeting, typed(start, end, title));
    }

    private List<String> fields(@Nullable String start, @Nullable String end, String title) {
        Problem.Invalid problem =
                catchThrowableOfType(Problem.Invalid.class, () -> programmes.add(meeting, typed(start, end, title)));
        return problem.errors().stream().map(Problem.FieldError::field).toList();
    }

    private static PlanDayItem typed(@Nullable String start, @Nullable String end, String title) {
        return new PlanDayItem(
                start == null ? null : LocalTime.parse(start), end == null ? null : LocalTime.parse(end), title, null);
    }

    private List<String> told() {
        return programmes.of(meeting).stream()
                .map(item -> item.start() + "-" + item.end() + " " + item.title())
                .toList();
    }
}
