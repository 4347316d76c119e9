package nl.gia.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.MeetingStatus;
import nl.gia.meetings.Meetings;
import nl.gia.programmes.ProgrammeDetails;
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

@IntegrationTest
class OwnRegistrationsTest {

    private static final MunicipalityCode MAASTRICHT = new MunicipalityCode("GM0935");
    private static final MunicipalityCode VENLO = new MunicipalityCode("GM0983");

    @Autowired
    OwnRegistrations registrations;

    @Autowired
    SeatsTaken seats;

    @Autowired
    Attendances attendances;

    @Autowired
    Meetings meetings;

    @Autowired
    Builders builders;

    private ProgrammeDetails now;

    @BeforeEach
    void programme() {
        now = builders.running();
    }

    @Test
    void a_municipality_sees_where_its_own_people_are_expected_and_no_others() {
        MeetingDetails soon = builders.announced("soon", "Limburg", Duration.ofDays(3));
        register(soon, "Wil", AttendeeKind.OFFICIAL, MAASTRICHT);
        register(soon, "An", AttendeeKind.COUNCILLOR, MAASTRICHT);
        register(soon, "Piet", AttendeeKind.OFFICIAL, VENLO);
        register(builders.announced("over", "Limburg", Duration.ofDays(-3)), "Wim", AttendeeKind.OFFICIAL, MAASTRICHT);
        As.municipality(MAASTRICHT);
        List<OwnRegistration> own = registrations.toCome(now.id());
        assertThat(own).extracting(OwnRegistration::reference).containsExactly("soon");
        assertThat(own.getFirst().people()).containsExactly("An", "Wil");
    }

    @Test
    void who_is_registered_hears_that_it_was_cancelled() {
        register(builders.announced("soon", "Limburg", Duration.ofDays(3)), "Wil", AttendeeKind.OFFICIAL, MAASTRICHT);
        Builders.asSystem(() -> meetings.cancel("soon", "De zaal is weg"));
        As.municipality(MAASTRICHT);
        assertThat(registrations.toCome(now.id()))
                .extracting(OwnRegistration::status)
                .containsExactly(MeetingStatus.CANCELLED);
    }

    @Test
    void without_a_municipality_there_are_no_own_people() {
        As.forum();
        assertThatThrownBy(() -> registrations.toCome(now.id())).isInstanceOf(Problem.NotAllowed.class);
    }

    @Test
    void the_figures_of_a_meeting_count_people_and_the_municipalities_of_those_who_count() {
        MeetingDetails soon = builders.announced("soon", "Limburg", Duration.ofDays(3));
        MeetingDetails empty = builders.announced("empty", "Limburg", Duration.ofDays(4));
        register(soon, "Wil", AttendeeKind.OFFICIAL, MAASTRICHT);
        register(soon, "An", AttendeeKind.COUNCILLOR, MAASTRICHT);
        register(soon, "Els", AttendeeKind.EXPERT, VENLO);
        MeetingId id = soon.row().id();
        assertThat(seats.figuresAt(List.of(id, empty.row().id())))
                .containsOnlyKeys(id)
                .containsEntry(id, new RegistrationFigures(3, 1));
    }

    private void register(MeetingDetails meeting, String name, AttendeeKind kind, MunicipalityCode municipality) {
        Builders.asSystem(() -> attendances.register(
                meeting.row().id(), new RegisterPerson(null, name, null, kind, municipality, null, null)));
    }
}
