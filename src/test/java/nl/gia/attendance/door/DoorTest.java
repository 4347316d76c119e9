package nl.gia.attendance.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.gia.attendance.Attendances;
import nl.gia.attendance.AttendeeFilter;
import nl.gia.attendance.AttendeeRow;
import nl.gia.attendance.RegisterPerson;
import nl.gia.meetings.MeetingStatus;
import nl.gia.meetings.Meetings;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.AttendanceId;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.MeetingId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DoorTest {

    private static final MunicipalityCode MAASTRICHT = new MunicipalityCode("GM0935");
    private static final LocalDate DAY = LocalDate.of(2010, 3, 4);

    @Autowired
    Door door;

    @Autowired
    Attendances attendances;

    @Autowired
    Meetings meetings;

    @Autowired
    Builders builders;

    @Autowired
    JdbcClient jdbc;

    @PersistenceContext
    EntityManager entities;

    ProgrammeDetails gia;
    MeetingId meeting;
    AttendanceId anna;

    @BeforeEach
    void a_meeting_with_somebody_registered() {
        gia = builders.gia();
        meeting = builders.published("L1", "Limburg", DAY).row().id();
        As.cmo(Builders.region(gia, "Limburg"));
        anna = attendances.register(
                meeting,
                new RegisterPerson(
                        null, "Anna Janssen", "anna@example.nl", AttendeeKind.OFFICIAL, MAASTRICHT, null, null));
    }

    @Test
    void the_same_key_again_does_nothing_and_gets_the_first_answer() {
        UUID key = UUID.randomUUID();
        DoorAnswer first = tap(key, present(anna));
        assertThat(first).isEqualTo(new DoorAnswer(DoorResult.DONE, anna));
        tap(absent(anna));
        assertThat(tap(key, present(anna))).isEqualTo(first);
        assertThat(row(anna).present()).isFalse();
        assertThat(audited("attendance.present")).isOne();
    }

    @Test
    void a_walk_in_that_is_sent_twice_is_one_person() {
        UUID key = UUID.randomUUID();
        DoorAnswer first = tap(key, bert());
        assertThat(tap(key, bert())).isEqualTo(first);
        assertThat(rows()).extracting(AttendeeRow::name).containsExactly("Anna Janssen", "Bert Peeters");
        assertThat(audited("attendance.walkedIn")).isOne();
    }

    @Test
    void two_phones_that_mark_the_same_person_agree() {
        tap(present(anna));
        tap(present(anna));
        assertThat(row(anna).present()).isTrue();
        assertThat(operations()).isEqualTo(2);
    }

    @Test
    void the_last_tap_wins_in_the_order_of_the_server_whatever_the_phones_clock_says() {
        Instant late = Instant.parse("2010-03-04T15:00:00Z");
        tap(UUID.randomUUID(), new DoorTap(present(anna).action(), late));
        tap(UUID.randomUUID(), new DoorTap(absent(anna).action(), late.minusSeconds(3_600)));
        assertThat(row(anna).present()).isFalse();
        assertThat(jdbc.sql("select count(*) from door_operation where at > now() - interval '1 hour'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void the_first_presence_makes_the_meeting_held_and_undoing_the_last_returns_it() {
        tap(present(anna));
        assertThat(status()).isEqualTo(MeetingStatus.HELD);
        tap(absent(anna));
        assertThat(status()).isEqualTo(MeetingStatus.PUBLISHED);
    }

    @Test
    void a_walk_in_is_undone_by_the_key_it_was_brought_in_with() {
        UUID key = UUID.randomUUID();
        tap(key, bert());
        DoorAnswer undone = tap(new DoorTap(new DoorTap.Mark(key, false), null));
        assertThat(undone.result()).isEqualTo(DoorResult.DONE);
        assertThat(rows()).extracting(AttendeeRow::name).containsExactly("Anna Janssen");
    }

    @Test
    void a_walk_in_who_is_on_the_list_after_all_is_marked_there() {
        assertThat(tap(walkIn(" anna  JANSSÉN ", MAASTRICHT))).isEqualTo(new DoorAnswer(DoorResult.DONE, anna));
        assertThat(row(anna).present()).isTrue();
        assertThat(tap(walkIn("Anna Janssen", new MunicipalityCode("GM0983"))).attendance())
                .isNotEqualTo(anna);
    }

    @Test
    void the_same_walk_in_at_two_phones_is_one_person() {
        DoorAnswer first = tap(bert());
        assertThat(tap(bert())).isEqualTo(first);
        assertThat(rows()).hasSize(2);
    }

    @Test
    void who_was_taken_off_the_list_is_gone_but_can_be_absent() {
        attendances.remove(meeting, anna);
        assertThat(tap(present(anna))).isEqualTo(new DoorAnswer(DoorResult.GONE, null));
        assertThat(tap(absent(anna))).isEqualTo(new DoorAnswer(DoorResult.DONE, null));
        assertThat(operations()).isEqualTo(2);
    }

    @Test
    void before_the_beginning_nothing_is_noted_and_that_stays_the_answer() {
        UUID key = UUID.randomUUID();
        starts("now() + interval '1 hour'");
        assertThat(tap(key, present(anna))).isEqualTo(new DoorAnswer(DoorResult.NOT_BEGUN, null));
        starts("now() - interval '1 hour'");
        assertThat(tap(key, present(anna))).isEqualTo(new DoorAnswer(DoorResult.NOT_BEGUN, null));
        assertThat(row(anna).present()).isFalse();
        assertThat(tap(present(anna)).result()).isEqualTo(DoorResult.DONE);
    }

    @Test
    void at_a_meeting_that_was_cancelled_or_closed_nothing_is_noted() {
        meetings.cancel("L1", "ziek");
        assertThat(tap(present(anna)).result()).isEqualTo(DoorResult.CANCELLED);
        assertThat(door.find("L1").state()).isEqualTo(DoorResult.CANCELLED);
        MeetingId other = builders.published("L2", "Limburg", DAY).row().id();
        door.carryOut("L2", UUID.randomUUID(), bert());
        meetings.close("L2", "geen verslag");
        assertThat(door.carryOut("L2", UUID.randomUUID(), bert()).result()).isEqualTo(DoorResult.CLOSED);
        assertThat(attendances.summary(other).present()).isOne();
    }

    @Test
    void a_walk_in_needs_a_name_and_when_its_kind_counts_a_municipality() {
        assertThatThrownBy(() -> tap(walkIn(" ", MAASTRICHT))).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> tap(walkIn("Bert", null))).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> tap(walkIn("Bert", new MunicipalityCode("GM1954"))))
                .isInstanceOf(Problem.Invalid.class);
        assertThat(operations()).isZero();
    }

    @Test
    void a_key_belongs_to_one_meeting() {
        UUID key = UUID.randomUUID();
        tap(key, present(anna));
        builders.published("L2", "Limburg", DAY);
        assertThatThrownBy(() -> door.carryOut("L2", key, present(anna))).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void somebody_at_another_meeting_is_not_at_this_one() {
        builders.published("L2", "Limburg", DAY);
        assertThat(door.carryOut("L2", UUID.randomUUID(), present(anna)).result())
                .isEqualTo(DoorResult.GONE);
    }

    @Test
    void who_has_seen_the_list_gets_what_changed_since() {
        DoorList whole = door.list("L1", null);
        assertThat(whole.people()).extracting(DoorPerson::name).containsExactly("Anna Janssen");
        assertThat(door.list("L1", whole.upTo()).people()).isEmpty();
        tap(bert());
        tap(present(anna));
        DoorList more = door.list("L1", whole.upTo());
        assertThat(more.people()).extracting(DoorPerson::name).containsExactly("Bert Peeters", "Anna Janssen");
        assertThat(more.people()).allMatch(person -> person.presentAt() != null && person.mine());
        assertThat(more.upTo()).isEqualTo(door.find("L1").upTo()).isGreaterThan(whole.upTo());
    }

    @Test
    void that_somebody_was_taken_off_the_list_shows_in_the_total() {
        DoorList whole = door.list("L1", null);
        attendances.remove(meeting, anna);
        assertThat(door.list("L1", whole.upTo())).isEqualTo(new DoorList(0, 0, List.of()));
    }

    @Test
    void the_door_sees_whom_a_colleague_marked() {
        As.admin();
        tap(present(anna));
        As.cmo(Builders.region(gia, "Limburg"));
        assertThat(door.person("L1", anna).orElseThrow().mine()).isFalse();
    }

    @Test
    void municipalities_are_those_of_the_day() {
        assertThat(door.municipalities("L1")).hasSize(431);
    }

    private DoorAnswer tap(DoorTap tap) {
        return tap(UUID.randomUUID(), tap);
    }

    private DoorAnswer tap(UUID key, DoorTap tap) {
        return door.carryOut("L1", key, tap);
    }

    private static DoorTap present(AttendanceId person) {
        return new DoorTap(new DoorTap.Mark(person.value(), true), null);
    }

    private static DoorTap absent(AttendanceId person) {
        return new DoorTap(new DoorTap.Mark(person.value(), false), null);
    }

    private static DoorTap bert() {
        return walkIn("Bert Peeters", MAASTRICHT);
    }

    private static DoorTap walkIn(String name, MunicipalityCode municipality) {
        return new DoorTap(new DoorTap.WalkIn(name, AttendeeKind.OFFICIAL, municipality), null);
    }

    private void starts(String when) {
        jdbc.sql("update meeting set starts_at = " + when + ", ends_at = " + when + " + interval '3 hours'")
                .update();
        entities.clear();
    }

    private MeetingStatus status() {
        return meetings.find(meeting).orElseThrow().row().status();
    }

    private AttendeeRow row(AttendanceId id) {
        return rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private List<AttendeeRow> rows() {
        return attendances
                .search(meeting, AttendeeFilter.ALL, PageRequest.of(0, 50))
                .getContent();
    }

    private int operations() {
        return Objects.requireNonNull(jdbc.sql("select count(*) from door_operation")
                .query(Integer.class)
                .single());
    }

    private int audited(String action) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and object_id = ?")
                .params(action, meeting.toString())
                .query(Integer.class)
                .single();
    }
}
