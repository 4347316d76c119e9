package nl.gia.meetings.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.gia.attendance.PresenceEntry;
import nl.gia.attendance.PresenceList;
import nl.gia.meetings.ChangeMeeting;
import nl.gia.meetings.MeetingArchive;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.MeetingStatus;
import nl.gia.meetings.Meetings;
import nl.gia.meetings.MeetingsTogether;
import nl.gia.meetings.PlanMeeting;
import nl.gia.meetings.Together;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.Message;
import nl.gia.shared.Problem;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import nl.gia.testing.StatementCount;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class MeetingSeriesTest {

    private static final LocalDate FIRST = LocalDate.of(2010, 3, 9);

    @Autowired
    MeetingSeries series;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingsTogether together;

    @Autowired
    MeetingArchive archive;

    @Autowired
    PresenceList presence;

    @Autowired
    Builders builders;

    ProgrammeDetails gia;

    @BeforeEach
    void programme() {
        gia = builders.gia();
        As.cmo(Builders.region(gia, "Limburg"));
    }

    @Test
    void makes_a_draft_on_each_day() {
        SeriesDetails made = planned(4);
        assertThat(made.meetings())
                .extracting(MeetingSeriesTest::day)
                .containsExactly("2010-03-09", "2010-04-13", "2010-05-11", "2010-06-08");
        assertThat(made.meetings()).allMatch(row -> row.status() == MeetingStatus.DRAFT);
        assertThat(made.meetings()).extracting(MeetingRow::reference).doesNotHaveDuplicates();
        assertThat(made.title()).isEqualTo("Wonen");
        assertThat(series.of(made.meetings().get(2).id())
                        .orElseThrow()
                        .position(made.meetings().get(2).id()))
                .isEqualTo(2);
    }

    @Test
    void leaves_out_the_days_that_were_dropped() {
        SeriesId id = series.plan(monthly(3), Set.of(FIRST, LocalDate.of(2010, 5, 11)));
        assertThat(series.find(id).orElseThrow().meetings())
                .extracting(MeetingSeriesTest::day)
                .containsExactly("2010-03-09", "2010-05-11");
        assertThat(problem(() -> series.plan(monthly(3), Set.of()))).containsExactly("days");
        assertThat(problem(() -> series.plan(monthly(3), Set.of(FIRST.plusDays(1)))))
                .containsExactly("days");
    }

    @Test
    void all_are_made_or_none() {
        PlanSeries beyond =
                new PlanSeries(meeting(LocalDate.of(2011, 12, 13), "Stadhuis"), Rhythm.NTH_WEEKDAY, 1, null, 2);
        assertThat(problem(() -> series.plan(beyond, Set.of(LocalDate.of(2011, 12, 13), LocalDate.of(2012, 1, 10)))))
                .containsExactly("days");
    }

    @Test
    void tells_before_what_is_the_matter_with_a_day() {
        builders.meeting("L1", "Limburg", LocalDate.of(2010, 5, 13));
        builders.meeting("N1", "Noord", LocalDate.of(2010, 5, 20));
        PlanSeries weekly = new PlanSeries(meeting(LocalDate.of(2010, 5, 6), null), Rhythm.WEEKS, 1, null, 3);
        assertThat(series.preview(weekly))
                .containsExactly(
                        new SeriesDay(LocalDate.of(2010, 5, 6), List.of(), List.of()),
                        new SeriesDay(
                                LocalDate.of(2010, 5, 13),
                                List.of(),
                                List.of(
                                        Message.of("day.holiday.ascension"),
                                        Message.of("series.hint.busy", "Bijeenkomst L1"))),
                        new SeriesDay(LocalDate.of(2010, 5, 20), List.of(), List.of()));
        PlanSeries beyond = new PlanSeries(meeting(LocalDate.of(2011, 12, 31), null), Rhythm.WEEKS, 1, null, 2);
        assertThat(series.preview(beyond)).extracting(SeriesDay::isPossible).containsExactly(true, false);
        assertThat(series.preview(beyond).getFirst().hints()).containsExactly(Message.of("series.hint.weekend"));
    }

    @Test
    void a_time_that_the_clock_skips_is_no_day_for_a_meeting() {
        PlanMeeting night = meeting(
                "Nacht", LocalDateTime.parse("2010-03-21T02:30"), LocalDateTime.parse("2010-03-21T05:00"), null);
        assertThat(series.preview(new PlanSeries(night, Rhythm.WEEKS, 1, null, 3)))
                .extracting(SeriesDay::isPossible)
                .containsExactly(true, false, true);
    }

    @Test
    void what_is_wrong_with_the_meeting_is_told_at_its_field() {
        PlanMeeting untitled = meeting(" ", FIRST.atTime(13, 30), FIRST.atTime(17, 0), null);
        assertThat(problem(() -> series.plan(
                        new PlanSeries(untitled, Rhythm.WEEKS, 1, null, 2), Set.of(FIRST, FIRST.plusWeeks(1)))))
                .containsExactly("title");
    }

    @Test
    void drafts_are_published_together_and_those_that_cannot_are_told() {
        SeriesDetails made = planned(3);
        MeetingRow second = made.meetings().get(1);
        meetings.change(second.reference(), changed(second.reference(), "Wonen", null));
        assertThat(series.whyNotPublish(made.id()))
                .extracting(
                        left -> left.meeting().reference(), left -> left.why().key())
                .containsExactly(tuple(second.reference(), "meetings.problem.publishWithoutPlace"));
        Together published = series.publish(made.id());
        assertThat(published.done()).hasSize(2).allMatch(row -> row.status() == MeetingStatus.PUBLISHED);
        assertThat(published.left()).hasSize(1);
    }

    @Test
    void a_change_reaches_those_after_it_in_what_was_changed() {
        List<MeetingRow> rows = planned(4).meetings();
        series.publish(series.of(rows.getFirst().id()).orElseThrow().id());
        MeetingDetails second = meetings.find(rows.get(1).reference()).orElseThrow();
        meetings.change(rows.get(2).reference(), changed(rows.get(2).reference(), "Eigen titel", "Stadhuis"));
        ChangeMeeting typed = ChangeMeeting.of(second)
                .at(LocalDateTime.parse("2010-04-15T10:00"), LocalDateTime.parse("2010-04-15T12:00"));
        assertThat(series.after(second)).isEqualTo(2);
        Together changed = series.change(second.row().reference(), typed);
        assertThat(changed.left()).isEmpty();
        assertThat(now(rows))
                .extracting(MeetingSeriesTest::moment)
                .containsExactly("2010-03-09T13:30", "2010-04-15T10:00", "2010-05-13T10:00", "2010-06-10T10:00");
        assertThat(now(rows)).extracting(MeetingRow::title).containsExactly("Wonen", "Wonen", "Eigen titel", "Wonen");
    }

    @Test
    void what_cannot_follow_is_told_and_stays() {
        List<MeetingRow> rows = series.find(series.plan(
                        new PlanSeries(meeting(LocalDate.of(2011, 11, 8), "Stadhuis"), Rhythm.WEEKS, 3, null, 3),
                        Set.of(LocalDate.of(2011, 11, 8), LocalDate.of(2011, 11, 29), LocalDate.of(2011, 12, 20))))
                .orElseThrow()
                .meetings();
        MeetingDetails first = meetings.find(rows.getFirst().reference()).orElseThrow();
        Together changed = series.change(
                first.row().reference(),
                ChangeMeeting.of(first)
                        .at(LocalDateTime.parse("2011-11-22T13:30"), LocalDateTime.parse("2011-11-22T17:00")));
        assertThat(changed.done()).hasSize(2);
        assertThat(changed.left())
                .extracting(left -> left.meeting().reference())
                .containsExactly(rows.get(2).reference());
        assertThat(now(rows))
                .extracting(MeetingSeriesTest::day)
                .containsExactly("2011-11-22", "2011-12-13", "2011-12-20");
    }

    @Test
    void what_was_held_or_is_over_or_in_the_archive_does_not_follow() {
        List<MeetingRow> rows = planned(5).meetings();
        hold(rows.get(1));
        meetings.cancel(rows.get(2).reference(), "ziek");
        archive.archive(rows.get(3).reference());
        series.change(rows.getFirst().reference(), changed(rows.getFirst().reference(), "Werk", "Stadhuis"));
        assertThat(now(rows)).extracting(MeetingRow::title).containsExactly("Werk", "Wonen", "Wonen", "Wonen", "Werk");
    }

    @Test
    void a_stale_version_changes_nothing() {
        List<MeetingRow> rows = planned(2).meetings();
        ChangeMeeting stale = changed(rows.getFirst().reference(), "Werk", "Stadhuis");
        meetings.publish(rows.getFirst().reference());
        assertThatThrownBy(() -> series.change(rows.getFirst().reference(), stale))
                .isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void cancelling_reaches_those_after_it_and_is_undone_together() {
        List<MeetingRow> rows = planned(3).meetings();
        assertThatThrownBy(() -> series.cancel(rows.get(1).reference(), " ")).isInstanceOf(Problem.Invalid.class);
        Together cancelled = series.cancel(rows.get(1).reference(), "Geen geld");
        assertThat(now(rows))
                .extracting(MeetingRow::status)
                .containsExactly(MeetingStatus.DRAFT, MeetingStatus.CANCELLED, MeetingStatus.CANCELLED);
        assertThat(together.undoCancel(cancelled.done()).left()).isEmpty();
        assertThat(now(rows)).allMatch(row -> row.status() == MeetingStatus.DRAFT);
    }

    @Test
    void others_see_of_a_series_what_they_may_see_of_its_meetings() {
        SeriesDetails made = planned(3);
        meetings.publish(made.meetings().get(1).reference());
        As.reader();
        assertThat(series.find(made.id()).orElseThrow().meetings()).hasSize(1);
        As.cmo(Builders.region(gia, "Noord"));
        assertThatThrownBy(() -> series.change(
                        made.meetings().get(1).reference(),
                        changed(made.meetings().get(1).reference(), "Werk", "Stadhuis")))
                .isInstanceOf(Problem.NotAllowed.class);
        assertThat(together.publish(List.of(made.meetings().get(1).id())).done())
                .isEmpty();
        assertThat(series.find(Builders.asSystem(() -> planned(2)).id())).isEmpty();
    }

    @Test
    void reading_a_series_takes_as_many_statements_for_many_as_for_few() {
        SeriesId few = planned(2).id();
        SeriesId many = planned(20).id();
        assertThat(StatementCount.of(() -> series.find(many))).isEqualTo(StatementCount.of(() -> series.find(few)));
        assertThat(StatementCount.of(() -> series.preview(monthly(20))))
                .isEqualTo(StatementCount.of(() -> series.preview(monthly(2))));
    }

    private SeriesDetails planned(int times) {
        PlanSeries typed = monthly(times);
        Set<LocalDate> days =
                new TreeSet<>(series.preview(typed).stream().map(SeriesDay::day).toList());
        return series.find(series.plan(typed, days)).orElseThrow();
    }

    private List<MeetingRow> now(List<MeetingRow> rows) {
        return meetings.all(rows.stream().map(MeetingRow::id).toList()).stream()
                .map(MeetingDetails::row)
                .toList();
    }

    private ChangeMeeting changed(String reference, String title, @Nullable String place) {
        ChangeMeeting now = ChangeMeeting.of(meetings.find(reference).orElseThrow());
        return new ChangeMeeting(
                now.version(),
                title,
                now.region(),
                now.themes(),
                now.start(),
                now.end(),
                place,
                now.link(),
                now.format(),
                now.capacity(),
                now.host(),
                now.organiser());
    }

    private void hold(MeetingRow row) {
        presence.note(row.reference(), List.of(new PresenceEntry(null, null, "Anna", "GM0935", "official", true)));
    }

    private static PlanSeries monthly(int times) {
        return new PlanSeries(meeting(FIRST, "Stadhuis"), Rhythm.NTH_WEEKDAY, 1, null, times);
    }

    private static PlanMeeting meeting(LocalDate day, @Nullable String place) {
        return meeting("Wonen", day.atTime(13, 30), day.atTime(17, 0), place);
    }

    private static PlanMeeting meeting(String title, LocalDateTime start, LocalDateTime end, @Nullable String place) {
        return new PlanMeeting(
                "gia",
                null,
                title,
                "Limburg",
                List.of("Wonen"),
                start,
                end,
                place,
                null,
                null,
                null,
                null,
                null,
                false);
    }

    private static String day(MeetingRow row) {
        return AmsterdamTime.dayOf(row.start()).toString();
    }

    private static String moment(MeetingRow row) {
        return AmsterdamTime.localTimeOf(row.start()).toString();
    }

    private static List<String> problem(ThrowingCallable action) {
        return catchThrowableOfType(Problem.Invalid.class, action).errors().stream()
                .map(Problem.FieldError::field)
                .toList();
    }
}
