package nl.gia.meetings.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.gia.attendance.Attendances;
import nl.gia.attendance.RegisterPerson;
import nl.gia.audit.History;
import nl.gia.audit.LogEntry;
import nl.gia.audit.ObjectRef;
import nl.gia.meetings.ChangeMeeting;
import nl.gia.meetings.MeetingArchive;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.Meetings;
import nl.gia.meetings.team.PlanningTeams;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.organisers.AssignOrganiser;
import nl.gia.programmes.organisers.ChosenOrganiser;
import nl.gia.programmes.organisers.HandOverRegion;
import nl.gia.programmes.organisers.MovingWork;
import nl.gia.programmes.organisers.OrganiserKind;
import nl.gia.programmes.organisers.Organisers;
import nl.gia.programmes.organisers.RegionHandovers;
import nl.gia.programmes.organisers.RegionOrganiserRow;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.FieldChange;
import nl.gia.shared.Message;
import nl.gia.shared.OrganiserId;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import nl.gia.testing.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class RegionHandoverTest {

    private static final LocalDate TODAY = LocalDate.now(AmsterdamTime.ZONE);
    private static final LocalDate SOON = TODAY.plusDays(20);
    private static final ChosenOrganiser SECOND = new ChosenOrganiser(null, "Tweede", OrganiserKind.BUREAU);

    @Autowired
    RegionHandovers handovers;

    @Autowired
    Organisers organisers;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingArchive archive;

    @Autowired
    PlanningTeams teams;

    @Autowired
    Attendances attendances;

    @Autowired
    History history;

    @Autowired
    Builders builders;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    ProgrammeDetails programme;
    RegionId limburg;
    OrganiserId first;
    UUID assignment;

    @BeforeEach
    void limburg_has_an_organiser() {
        programme = builders.running();
        limburg = Builders.region(programme, "Limburg");
        As.forum();
        first = organisers.create("Eerste", OrganiserKind.CMO).id();
        assignment = organisers.assign(AssignOrganiser.known(limburg, first, null, null));
    }

    @Test
    void from_a_day_to_come_what_is_planned_from_then_on_goes_along_and_what_is_before_stays() {
        planned("vroeg", 10);
        planned("net", 19);
        planned("dag", 20);
        builders.announced("laat", "Limburg", Duration.ofDays(30));
        handOver(SOON);
        assertThat(organiserOf("vroeg")).isEqualTo("Eerste");
        assertThat(organiserOf("net")).isEqualTo("Eerste");
        assertThat(organiserOf("dag")).isEqualTo("Tweede");
        assertThat(organiserOf("laat")).isEqualTo("Tweede");
        assertThat(spans()).containsExactly("Eerste null " + SOON, "Tweede " + SOON + " null");
    }

    @Test
    void from_today_on_what_is_left_from_before_goes_along_too() {
        builders.announced("vergeten", "Limburg", Duration.ofDays(-20));
        planned("concept", -5);
        planned("straks", 5);
        handOver(TODAY);
        assertThat(List.of(organiserOf("vergeten"), organiserOf("concept"), organiserOf("straks")))
                .containsOnly("Tweede");
    }

    @Test
    void from_a_day_gone_by_as_from_today() {
        builders.announced("eerder", "Limburg", Duration.ofDays(-20));
        held("gehouden", -3);
        handOver(TODAY.minusDays(10));
        assertThat(organiserOf("eerder")).isEqualTo("Tweede");
        assertThat(organiserOf("gehouden")).isEqualTo("Tweede");
    }

    @Test
    void what_is_over_stays_as_it_is() {
        held("dicht", -9);
        Builders.asSystem(() -> meetings.close("dicht", "geen verslag"));
        builders.announced("geannuleerd", "Limburg", Duration.ofDays(30));
        Builders.asSystem(() -> meetings.cancel("geannuleerd", "ziek"));
        planned("weggelegd", 30);
        Builders.asSystem(() -> archive.archive("weggelegd"));
        handOver(TODAY);
        assertThat(List.of(organiserOf("dicht"), organiserOf("geannuleerd"), organiserOf("weggelegd")))
                .containsOnly("Eerste");
    }

    @Test
    void one_without_an_organiser_goes_along_and_one_of_another_does_not() {
        planned("niemand", 30);
        organisedBy("niemand", null);
        planned("ander", 30);
        organisedBy("ander", organisers.create("Derde", OrganiserKind.FORUM).id());
        handOver(TODAY);
        assertThat(organiserOf("niemand")).isEqualTo("Tweede");
        assertThat(organiserOf("ander")).isEqualTo("Derde");
    }

    @Test
    void another_region_and_who_organises_beside_are_left_alone() {
        builders.upcoming("noord", "Noord", Duration.ofDays(30));
        organisedBy("noord", first);
        MeetingDetails planned = planned("samen", 30);
        Builders.asSystem(() -> teams.organiseWith(planned.row().id(), List.of("Gemeente Venlo")));
        handOver(TODAY);
        assertThat(organiserOf("noord")).isEqualTo("Eerste");
        assertThat(find("samen").coOrganisers()).containsExactly("Gemeente Venlo");
    }

    @Test
    void a_coordinator_of_the_region_works_on_and_another_does_not_come_in() {
        planned("straks", 30);
        handOver(TODAY);
        As.cmo(limburg);
        MeetingDetails seen = meetings.find("straks").orElseThrow();
        assertThat(meetings.publish("straks").organiser()).isEqualTo("Tweede");
        As.cmo(Builders.region(programme, "Noord"));
        assertThatThrownBy(() -> meetings.change("straks", ChangeMeeting.of(seen)))
                .isInstanceOf(Problem.NotAllowed.class);
    }

    @Test
    void who_was_changing_a_meeting_is_told_what_happened_to_it() {
        MeetingDetails seen = planned("straks", 30);
        handOver(TODAY);
        As.cmo(limburg);
        assertThat(meetings.since("straks", seen.row().version()).changes())
                .extracting(FieldChange::field)
                .containsExactly("organiser");
        assertThat(find("straks").row().version()).isEqualTo(seen.row().version() + 1);
    }

    @Test
    void the_history_of_the_programme_and_of_each_meeting_tells_it() {
        MeetingDetails meeting = planned("straks", 30);
        handOver(TODAY);
        assertThat(told("programme", programme.id())).startsWith("region.handedOver");
        assertThat(told("meeting", meeting.row().id())).startsWith("meeting.handedOver");
        assertThat(history.of(new ObjectRef("meeting", meeting.row().id().toString()), null)
                        .entries()
                        .getFirst()
                        .details())
                .containsEntry("organiser", "Tweede");
    }

    @Test
    void the_preview_tells_what_goes_along_and_what_stays() {
        for (int i = 0; i < 7; i++) {
            planned("na" + i, 30 + i);
        }
        planned("voor", 10);
        planned("ander", 30);
        organisedBy("ander", organisers.create("Derde", OrganiserKind.FORUM).id());
        MovingWork later = work(SOON);
        assertThat(later.moves()).isEqualTo(Message.of("meetings.handover.moves", 7));
        assertThat(later.first())
                .hasSize(5)
                .first()
                .isEqualTo(new MovingWork.Piece(TODAY.plusDays(30), "Bijeenkomst na0"));
        assertThat(later.address()).contains("regio=Limburg", "van=" + SOON);
        assertThat(later.stays())
                .containsExactly(
                        Message.of("meetings.handover.earlier", 1, "Eerste"),
                        Message.of("meetings.handover.others", 1),
                        Message.of("meetings.handover.over"));
        assertThat(handovers.preview(assignment, SOON).hasCome()).isFalse();
        assertThat(work(TODAY).moves()).isEqualTo(Message.of("meetings.handover.moves", 8));
        assertThat(handovers.preview(assignment, TODAY).hasCome()).isTrue();
    }

    @Test
    void a_region_without_meetings_has_nothing_to_take_along() {
        assertThat(work(TODAY).isNothing()).isTrue();
        assertThat(work(TODAY).moves()).isEqualTo(Message.of("meetings.handover.moves", 0));
    }

    @Test
    void what_is_wrong_is_told_at_its_field() {
        UUID later = organisers.assign(new AssignOrganiser(limburg, null, "Straks", OrganiserKind.CMO, SOON, null));
        assertThat(refused(assignment, new ChosenOrganiser(null, " ", null), null, "a".repeat(301)))
                .containsExactlyInAnyOrder("from", "newName", "newKind", "remark");
        assertThat(refused(assignment, new ChosenOrganiser(first, null, null), TODAY, null))
                .containsExactly("organiser");
        assertThat(refused(assignment, new ChosenOrganiser(OrganiserId.create(), null, null), TODAY, null))
                .containsExactly("organiser");
        assertThat(refused(later, SECOND, TODAY, null)).containsExactly("from");
        assertThat(refused(assignment, SECOND, LocalDate.of(1900, 1, 1), null)).containsExactly("from");
        assertThatThrownBy(() -> handovers.preview(later, TODAY)).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> handovers.preview(UUID.randomUUID(), TODAY)).isInstanceOf(Problem.NotFound.class);
        assertThat(organisers.search("Tweede")).isEmpty();
    }

    @Test
    void who_looked_at_an_earlier_state_hands_nothing_over() {
        organisers.end(assignment, SOON);
        assertThatThrownBy(() -> handovers.handOver(new HandOverRegion(assignment, 0, SECOND, TODAY, null)))
                .isInstanceOf(Problem.Stale.class);
    }

    @Test
    void the_other_has_it_for_the_rest_of_the_time() {
        organisers.end(assignment, SOON);
        handOver(TODAY);
        assertThat(spans()).containsExactly("Eerste null " + TODAY, "Tweede " + TODAY + " " + SOON);
    }

    @Test
    void what_ended_before_is_taken_over_from_the_day_on() {
        organisers.end(assignment, TODAY.minusDays(5));
        planned("straks", 30);
        organisedBy("straks", first);
        handOver(TODAY);
        assertThat(organiserOf("straks")).isEqualTo("Tweede");
        assertThat(spans()).containsExactly("Eerste null " + TODAY.minusDays(5), "Tweede " + TODAY + " null");
    }

    @Test
    void the_meetings_go_to_one_that_has_the_region_already() {
        planned("straks", 30);
        OrganiserId second = organisers.create("Tweede", OrganiserKind.CMO).id();
        organisers.assign(AssignOrganiser.known(limburg, second, TODAY.minusDays(9), null));
        handovers.handOver(
                new HandOverRegion(assignment, 0, new ChosenOrganiser(second, null, null), TODAY, " Failliet. "));
        assertThat(organiserOf("straks")).isEqualTo("Tweede");
        assertThat(spans()).containsExactly("Eerste null " + TODAY, "Tweede " + TODAY.minusDays(9) + " null");
        assertThat(rows()).extracting(RegionOrganiserRow::remark).containsExactly(null, "Failliet.");
    }

    @Test
    void one_that_has_the_region_later_on_cannot_take_it_over_in_between() {
        OrganiserId second = organisers.create("Tweede", OrganiserKind.CMO).id();
        organisers.assign(AssignOrganiser.known(limburg, second, SOON, null));
        assertThat(refused(assignment, new ChosenOrganiser(second, null, null), TODAY, null))
                .containsExactly("organiser");
    }

    @Test
    void many_meetings_take_no_more_statements_than_few() {
        planned("een", 30);
        int few = StatementCount.of(() -> handovers.handOver(new HandOverRegion(assignment, 0, SECOND, TODAY, null)));
        multiply(200);
        UUID second = rows().getLast().id();
        assertThat(StatementCount.of(() -> handovers.preview(second, TODAY))).isEqualTo(3);
        ChosenOrganiser third = new ChosenOrganiser(null, "Derde", OrganiserKind.CMO);
        int many = StatementCount.of(() -> handovers.handOver(new HandOverRegion(second, 0, third, TODAY, null)));
        assertThat(many).isEqualTo(few);
        assertThat(jdbc.sql("select count(*) from meeting m join organiser o on o.id = m.organiser_id where o.name = ?")
                        .param("Derde")
                        .query(Integer.class)
                        .single())
                .isEqualTo(201);
    }

    private void handOver(LocalDate from) {
        RegionOrganiserRow row = rows().getFirst();
        handovers.handOver(new HandOverRegion(assignment, row.version(), SECOND, from, null));
        // As for who comes after the transaction, which here goes on.
        entities.clear();
    }

    private MovingWork work(LocalDate from) {
        return handovers.preview(assignment, from).work().getFirst();
    }

    private List<String> refused(UUID id, ChosenOrganiser to, @Nullable LocalDate from, @Nullable String remark) {
        return catchThrowableOfType(
                        Problem.Invalid.class, () -> handovers.handOver(new HandOverRegion(id, 0, to, from, remark)))
                .errors()
                .stream()
                .map(Problem.FieldError::field)
                .toList();
    }

    private List<RegionOrganiserRow> rows() {
        return organisers.ofProgramme(programme.id());
    }

    private List<String> spans() {
        return rows().stream()
                .map(row -> row.organiser().name() + " " + row.from() + " " + row.until())
                .toList();
    }

    private List<String> told(String type, Object id) {
        return history.of(new ObjectRef(type, id.toString()), null).entries().stream()
                .map(LogEntry::action)
                .toList();
    }

    private MeetingDetails planned(String reference, int days) {
        return builders.upcoming(reference, "Limburg", Duration.ofDays(days));
    }

    private void held(String reference, int days) {
        MeetingDetails meeting = builders.announced(reference, "Limburg", Duration.ofDays(days));
        RegisterPerson somebody = new RegisterPerson(null, "Iemand", null, AttendeeKind.OTHER, null, null, null);
        Builders.asSystem(() -> attendances.walkIn(meeting.row().id(), somebody));
    }

    private MeetingDetails find(String reference) {
        return meetings.find(reference).orElseThrow();
    }

    private @Nullable String organiserOf(String reference) {
        return find(reference).organiser();
    }

    private void organisedBy(String reference, @Nullable OrganiserId organiser) {
        jdbc.sql("update meeting set organiser_id = ? where reference = ?")
                .param(organiser == null ? null : organiser.value())
                .param(reference)
                .update();
    }

    // As one by one through the service would take long, and tell no more.
    private void multiply(int times) {
        jdbc.sql("""
                        insert into meeting (id, reference, programme_id, region_id, title, starts_at, ends_at, organiser_id, status, created_by)
                        select gen_random_uuid(), 'm' || n, programme_id, region_id, title, starts_at, ends_at, organiser_id, status, created_by
                          from meeting, generate_series(1, ?) n where reference = 'een'""").param(times).update();
    }
}
