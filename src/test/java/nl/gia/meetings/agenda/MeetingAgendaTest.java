package nl.gia.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import nl.gia.attendance.Attendances;
import nl.gia.attendance.RegisterPerson;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingRow;
import nl.gia.meetings.Meetings;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import nl.gia.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class MeetingAgendaTest {

    private static final MunicipalityCode MAASTRICHT = new MunicipalityCode("GM0935");

    @Autowired
    MeetingAgenda agenda;

    @Autowired
    Meetings meetings;

    @Autowired
    Attendances attendances;

    @Autowired
    Builders builders;

    private ProgrammeDetails now;
    private RegionId limburg;
    private RegionId noord;

    @BeforeEach
    void programme() {
        now = builders.running();
        limburg = Builders.region(now, "Limburg");
        noord = Builders.region(now, "Noord");
    }

    @Test
    void each_meeting_asks_for_what_has_to_be_done() {
        builders.announced("begun", "Limburg", Duration.ofMinutes(-20));
        builders.announced("past", "Limburg", Duration.ofDays(-9));
        builders.announced("soon", "Limburg", Duration.ofDays(3));
        builders.upcoming("near", "Limburg", Duration.ofDays(20));
        held("held", Duration.ofDays(-2));
        As.cmo(limburg);
        assertThat(agenda.needs(now.id(), 5))
                .extracting(asks -> asks.row().reference(), NeedyMeeting::need)
                .containsExactly(
                        tuple("past", MeetingNeed.PRESENCE),
                        tuple("begun", MeetingNeed.PRESENCE),
                        tuple("soon", MeetingNeed.FILLING),
                        tuple("near", MeetingNeed.PUBLISHING),
                        tuple("held", MeetingNeed.CLOSING));
    }

    @Test
    void what_is_far_off_or_done_asks_for_nothing() {
        builders.announced("later", "Limburg", Duration.ofDays(8));
        builders.upcoming("far", "Limburg", Duration.ofDays(29));
        builders.announced("cancelled", "Limburg", Duration.ofDays(2));
        held("closed", Duration.ofDays(-2));
        held("at-it", Duration.ofMinutes(-20));
        As.cmo(limburg);
        meetings.cancel("cancelled", "De zaal is weg");
        meetings.close("closed", "Er komt geen verslag");
        assertThat(agenda.needs(now.id(), 5)).isEmpty();
    }

    @Test
    void only_ones_own_regions_ask_and_nobody_else_is_asked() {
        builders.announced("L", "Limburg", Duration.ofDays(-1));
        builders.announced("N", "Noord", Duration.ofDays(-1));
        As.cmo(noord);
        assertThat(needy()).containsExactly("N");
        As.forum();
        assertThat(needy()).containsExactlyInAnyOrder("L", "N");
        As.municipality(MAASTRICHT);
        assertThat(needy()).isEmpty();
        As.reader();
        assertThat(needy()).isEmpty();
    }

    @Test
    void of_each_need_so_many_are_shown_and_all_are_counted() {
        for (int i = 1; i <= 4; i++) {
            builders.announced("past" + i, "Limburg", Duration.ofDays(-10 + i));
        }
        As.forum();
        assertThat(agenda.needs(now.id(), 2))
                .extracting(asks -> asks.row().reference(), NeedyMeeting::alike)
                .containsExactly(tuple("past1", 4), tuple("past2", 4));
    }

    @Test
    void what_comes_next_begins_with_what_is_going_on() {
        builders.announced("begun", "Limburg", Duration.ofMinutes(-20));
        builders.announced("soon", "Noord", Duration.ofDays(3));
        builders.upcoming("draft", "Limburg", Duration.ofDays(2));
        builders.announced("over", "Limburg", Duration.ofDays(-2));
        As.cmo(limburg);
        assertThat(references(agenda.next(now.id(), 5))).containsExactly("begun", "draft", "soon");
        assertThat(references(agenda.nextIn(now.id(), List.of(limburg), 5))).containsExactly("begun", "draft");
        assertThat(references(agenda.nextElsewhere(now.id(), List.of(limburg), 5)))
                .containsExactly("soon");
        As.reader();
        assertThat(references(agenda.next(now.id(), 1))).containsExactly("begun");
        assertThat(references(agenda.nextIn(now.id(), List.of(limburg), 5))).containsExactly("begun");
    }

    @Test
    void each_region_is_told_in_figures() {
        builders.upcoming("draft", "Limburg", Duration.ofDays(40));
        builders.announced("soon", "Limburg", Duration.ofDays(3));
        builders.announced("missing", "Limburg", Duration.ofDays(-3));
        held("held", Duration.ofDays(-2));
        held("closed", Duration.ofDays(-2));
        As.forum();
        Builders.asSystem(() -> meetings.close("closed", "Er komt geen verslag"));
        assertThat(agenda.perRegion(now.id()))
                .extracting(
                        RegionMeetings::name,
                        RegionMeetings::planned,
                        RegionMeetings::held,
                        RegionMeetings::closed,
                        RegionMeetings::open,
                        RegionMeetings::missing)
                .containsExactly(
                        tuple("Limburg", 2, 2, 1, 1, 1),
                        tuple("Noord", 0, 0, 0, 0, 0),
                        tuple("Zeeland", 0, 0, 0, 0, 0));
        As.reader();
        assertThat(agenda.perRegion(now.id()).getFirst().planned())
                .as("drafts are not for everybody")
                .isEqualTo(1);
    }

    @Test
    void one_query_answers_however_many_there_are() {
        builders.announced("one", "Limburg", Duration.ofDays(3));
        As.forum();
        int few = StatementCount.of(this::ask);
        for (int i = 0; i < 20; i++) {
            builders.announced("more" + i, "Noord", Duration.ofDays(i - 10));
        }
        assertThat(StatementCount.of(this::ask)).isEqualTo(few).isEqualTo(3);
    }

    private void ask() {
        agenda.needs(now.id(), 20);
        agenda.next(now.id(), 20);
        agenda.perRegion(now.id());
    }

    private void held(String reference, Duration fromNow) {
        MeetingDetails meeting = builders.announced(reference, "Limburg", fromNow);
        Builders.asSystem(() -> attendances.walkIn(
                meeting.row().id(),
                new RegisterPerson(null, "Jo", null, AttendeeKind.OFFICIAL, MAASTRICHT, null, null)));
    }

    private List<String> needy() {
        return agenda.needs(now.id(), 5).stream()
                .map(asks -> asks.row().reference())
                .toList();
    }

    private static List<String> references(List<MeetingRow> rows) {
        return rows.stream().map(MeetingRow::reference).toList();
    }
}
