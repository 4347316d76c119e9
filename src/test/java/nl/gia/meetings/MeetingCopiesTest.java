package nl.gia.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.organisers.AssignOrganiser;
import nl.gia.programmes.organisers.OrganiserKind;
import nl.gia.programmes.organisers.Organisers;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
class MeetingCopiesTest {

    private static final LocalDate DAY = LocalDate.of(2010, 3, 4);
    private static final LocalDate IN_2011 = LocalDate.of(2011, 1, 1);

    @Autowired
    MeetingCopies copies;

    @Autowired
    Meetings meetings;

    @Autowired
    Organisers organisers;

    @Autowired
    Builders builders;

    @Autowired
    ApplicationEvents events;

    RegionId limburg;

    @BeforeEach
    void programme() {
        ProgrammeDetails gia = builders.gia();
        limburg = Builders.region(gia, "Limburg");
        As.cmo(limburg);
    }

    @Test
    void everything_goes_along_but_the_reference_and_the_day() {
        MeetingDetails source = meetings.plan(full("L1", DAY, "Roermond", "Bureau Brug"));
        meetings.publish("L1");
        MeetingDetails copy = copies.copy("L1", Builders.plan(null, "Limburg", DAY.plusDays(7)));
        assertThat(copy.row().reference()).isEqualTo("gia-2010-01");
        assertThat(copy.row().status()).isEqualTo(MeetingStatus.DRAFT);
        assertThat(copy.row().format()).isEqualTo(MeetingFormat.MASTERCLASS);
        assertThat(copy.row().capacity()).isEqualTo(40);
        assertThat(copy.row().link()).isEqualTo("https://voorbeeld.nl/zaal");
        assertThat(copy.hostName()).isEqualTo("Roermond");
        assertThat(copy.organiser()).isEqualTo("Bureau Brug");
        assertThat(events.stream(MeetingCopied.class))
                .containsExactly(new MeetingCopied(source.row().id(), copy.row().id()));
    }

    @Test
    void a_host_that_is_no_more_by_then_is_left_out() {
        meetings.plan(full("L1", LocalDate.of(2009, 11, 5), "Meijel", null));
        assertThat(copies.copy("L1", Builders.plan(null, "Limburg", DAY)).hostName())
                .isNull();
    }

    @Test
    void the_regions_own_organiser_is_whoever_has_it_by_then() {
        As.forum();
        organisers.assign(new AssignOrganiser(limburg, null, "Eerste", OrganiserKind.CMO, null, IN_2011));
        organisers.assign(new AssignOrganiser(limburg, null, "Tweede", OrganiserKind.CMO, IN_2011, null));
        As.cmo(limburg);
        assertThat(meetings.plan(Builders.plan("L1", "Limburg", DAY)).organiser())
                .isEqualTo("Eerste");
        assertThat(copies.copy("L1", Builders.plan(null, "Limburg", DAY.plusDays(7)))
                        .organiser())
                .isEqualTo("Eerste");
        assertThat(copies.copy("L1", Builders.plan(null, "Limburg", IN_2011)).organiser())
                .isEqualTo("Tweede");
    }

    @Test
    void what_another_region_does_is_not_copied() {
        builders.published("N1", "Noord", DAY);
        assertThatThrownBy(() -> copies.copy("N1", Builders.plan(null, "Limburg", DAY)))
                .isInstanceOf(Problem.NotAllowed.class);
    }

    private static PlanMeeting full(String reference, LocalDate day, String host, @Nullable String organiser) {
        return new PlanMeeting(
                "gia",
                reference,
                "Wonen",
                "Limburg",
                List.of("Wonen"),
                day.atTime(13, 30),
                day.atTime(17, 0),
                "Stadhuis",
                "https://voorbeeld.nl/zaal",
                "masterclass",
                40,
                host,
                organiser,
                false);
    }
}
