package nl.gia.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.gia.programmes.ChangeProgramme;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.Programmes;
import nl.gia.shared.Problem;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@IntegrationTest
class MeetingsTest {

    private static final LocalDate DAY = LocalDate.of(2010, 3, 4);

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingArchive archive;

    @Autowired
    PublicMeetings open;

    @Autowired
    Programmes programmes;

    @Autowired
    Builders builders;

    ProgrammeDetails gia;

    @BeforeEach
    void programme() {
        gia = builders.gia();
        As.cmo(Builders.region(gia, "Limburg"));
    }

    @Test
    void a_planned_meeting_is_a_draft_found_as_typed() {
        MeetingDetails planned = meetings.plan(Builders.plan("L1", "Limburg", DAY));
        assertThat(planned.row().status()).isEqualTo(MeetingStatus.DRAFT);
        MeetingDetails found = meetings.find("L1").orElseThrow();
        assertThat(found.row().themes()).containsExactly("Wonen");
        assertThat(found.row().start()).isEqualTo("2010-03-04T12:30:00Z");
    }

    @Test
    void a_reference_is_made_up_in_order() {
        assertThat(meetings.plan(Builders.plan(null, "Limburg", DAY)).row().reference())
                .isEqualTo("gia-2010-01");
        assertThat(meetings.plan(Builders.plan(null, "Limburg", DAY)).row().reference())
                .isEqualTo("gia-2010-02");
    }

    @Test
    void a_taken_reference_is_a_conflict() {
        meetings.plan(Builders.plan("L1", "Limburg", DAY));
        assertThatThrownBy(() -> meetings.plan(Builders.plan("L1", "Limburg", DAY)))
                .isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void everything_wrong_is_told_at_its_field() {
        var typed = new PlanMeeting(
                "gia",
                "?",
                " ",
                "Atlantis",
                List.of("Niets"),
                at("2012-01-01T10:00"),
                at("2012-01-01T09:00"),
                null,
                "geen link",
                "feest",
                0,
                "Nergenshuizen",
                null,
                false);
        assertThat(fields(typed))
                .containsExactlyInAnyOrder(
                        "reference",
                        "title",
                        "region",
                        "themes[0]",
                        "start",
                        "end",
                        "link",
                        "format",
                        "capacity",
                        "host");
    }

    @Test
    void an_inactive_region_and_a_skipped_hour_are_refused() {
        assertThat(fields(Builders.plan("Z1", "Zeeland", DAY))).containsExactly("region");
        var night = new PlanMeeting(
                "gia",
                "L1",
                "Nacht",
                "Limburg",
                List.of("Wonen"),
                at("2010-03-28T02:30"),
                at("2010-03-28T05:00"),
                null,
                null,
                null,
                null,
                null,
                null,
                false);
        assertThat(fields(night)).containsExactly("start");
    }

    @Test
    void a_stale_version_is_a_conflict_and_a_fresh_one_changes_all() {
        MeetingDetails planned = meetings.plan(Builders.plan("L1", "Limburg", DAY));
        int version = planned.row().version();
        MeetingDetails changed = meetings.change("L1", change(version, List.of("Veiligheid", "Wonen"), null));
        assertThat(changed.row().themes()).containsExactly("Veiligheid", "Wonen");
        assertThat(changed.row().place()).isNull();
        assertThatThrownBy(() -> meetings.change("L1", change(version, List.of("Wonen"), null)))
                .isInstanceOf(Problem.Conflict.class);
        MeetingDetails swapped =
                meetings.change("L1", change(changed.row().version(), List.of("Wonen", "Veiligheid"), "Raadzaal"));
        assertThat(swapped.row().themes()).containsExactly("Wonen", "Veiligheid");
    }

    @Test
    void a_cmo_writes_in_its_own_regions_only_and_sees_no_drafts_of_others() {
        builders.meeting("N1", "Noord", DAY);
        builders.published("N2", "Noord", DAY);
        assertThatThrownBy(() -> meetings.plan(Builders.plan("N3", "Noord", DAY)))
                .isInstanceOf(Problem.NotAllowed.class);
        assertThatThrownBy(() -> meetings.publish("N1")).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> meetings.cancel("N2", "ziek")).isInstanceOf(Problem.NotAllowed.class);
    }

    @Test
    void readers_and_the_public_see_what_was_published_or_cancelled() {
        builders.meeting("N1", "Noord", DAY);
        builders.published("N2", "Noord", DAY);
        builders.meeting("N3", "Noord", DAY);
        Builders.asSystem(() -> meetings.cancel("N3", "te weinig aanmeldingen"));
        As.reader();
        assertThat(references(MeetingFilter.of("gia"))).containsExactly("N2", "N3");
        As.nobody();
        assertThat(open.search(MeetingFilter.of("gia"), PageRequest.of(0, 10)))
                .extracting(MeetingRow::reference)
                .containsExactly("N2", "N3");
        assertThat(open.find("N1")).isEmpty();
    }

    @Test
    void the_list_is_filtered_and_paged_by_the_database() {
        for (int i = 1; i <= 5; i++) {
            builders.published("N" + i, "Noord", DAY.plusDays(i));
        }
        builders.published("L1", "Limburg", DAY);
        assertThat(references(new MeetingFilter(
                        "gia",
                        "noord",
                        "wonen",
                        Set.of(MeetingStatus.PUBLISHED),
                        DAY.plusDays(2),
                        DAY.plusDays(4),
                        false,
                        null)))
                .containsExactly("N2", "N3", "N4");
        assertThat(references(new MeetingFilter("gia", null, null, Set.of(), null, null, false, "bijeenkomst l1")))
                .containsExactly("L1");
        var second = meetings.search(MeetingFilter.of("gia"), PageRequest.of(1, 4));
        assertThat(second.getTotalElements()).isEqualTo(6);
        assertThat(second).extracting(MeetingRow::reference).containsExactly("N4", "N5");
    }

    @Test
    void a_programme_is_not_shortened_under_its_meetings() {
        builders.meeting("L1", "Limburg", LocalDate.of(2011, 7, 1));
        As.forum();
        var shorter = new ChangeProgramme(
                gia.id(),
                gia.version(),
                gia.name(),
                gia.period().from(),
                LocalDate.of(2011, 6, 30),
                true,
                null,
                14,
                42,
                null);
        Problem.Invalid problem = catchThrowableOfType(Problem.Invalid.class, () -> programmes.change(shorter));
        assertThat(problem.errors()).extracting(Problem.FieldError::field).containsExactly("end");
    }

    @Test
    void what_is_in_the_archive_is_out_of_the_list_unless_asked_for() {
        builders.meeting("L1", "Limburg", DAY);
        builders.published("L2", "Limburg", DAY);
        archive.archive("L1");
        assertThat(references(MeetingFilter.of("gia"))).containsExactly("L2");
        var also = new MeetingFilter("gia", null, null, Set.of(), null, null, true, null);
        assertThat(references(also)).containsExactly("L1", "L2");
        assertThat(meetings.find("L1").orElseThrow().row().archived()).isTrue();
        archive.takeOut("L1");
        assertThat(references(MeetingFilter.of("gia"))).containsExactly("L1", "L2");
    }

    @Test
    void a_cancelled_meeting_is_as_it_was_when_that_is_undone_at_once() {
        builders.published("L1", "Limburg", DAY);
        int version = meetings.cancel("L1", "ziek").row().version();
        assertThatThrownBy(() -> archive.undoCancel("L1", version - 1)).isInstanceOf(Problem.Conflict.class);
        MeetingDetails undone = archive.undoCancel("L1", version);
        assertThat(undone.row().status()).isEqualTo(MeetingStatus.PUBLISHED);
        assertThat(undone.reason()).isNull();
        assertThatThrownBy(() -> archive.undoCancel("L1", undone.row().version()))
                .isInstanceOf(Problem.Conflict.class);
    }

    private List<String> references(MeetingFilter filter) {
        return meetings.search(filter, PageRequest.of(0, 50))
                .map(MeetingRow::reference)
                .getContent();
    }

    private List<String> fields(PlanMeeting typed) {
        Problem.Invalid problem = catchThrowableOfType(Problem.Invalid.class, () -> meetings.plan(typed));
        return problem.errors().stream().map(Problem.FieldError::field).toList();
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse(time);
    }

    private static ChangeMeeting change(int version, List<String> themes, @Nullable String place) {
        return new ChangeMeeting(
                version,
                "Anders",
                "Limburg",
                themes,
                at("2010-03-05T10:00"),
                at("2010-03-05T12:00"),
                place,
                null,
                "masterclass",
                20,
                "Den Haag",
                "CMO Limburg");
    }
}
