package nl.gia.attendance.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.gia.attendance.Attendances;
import nl.gia.attendance.RegisterPerson;
import nl.gia.contacts.ContactFilter;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.Contacts;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.ContactId;
import nl.gia.shared.MeetingId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import nl.gia.testing.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@IntegrationTest
class AttendanceHistoryTest {

    private static final MunicipalityCode VENLO = new MunicipalityCode("GM0983");

    @Autowired
    AttendanceHistory history;

    @Autowired
    Attendances attendances;

    @Autowired
    Contacts contacts;

    @Autowired
    Builders builders;

    ProgrammeDetails gia;
    ContactId anna;

    @BeforeEach
    void anna_at_three_meetings() {
        gia = builders.gia();
        present("L1", "Limburg", LocalDate.of(2010, 3, 4), AttendeeKind.OFFICIAL, VENLO);
        present("N1", "Noord", LocalDate.of(2010, 5, 6), AttendeeKind.EXPERT, null);
        attendances("L2", "Limburg", LocalDate.of(2010, 9, 9));
        anna = Builders.asSystem(() -> contacts.search(ContactFilter.matching("anna@"), PageRequest.of(0, 1)))
                .map(ContactRow::id)
                .getContent()
                .getFirst();
    }

    @Test
    void the_latest_first_each_as_it_was_on_the_day() {
        As.admin();
        assertThat(seen())
                .extracting(AttendedMeeting::reference, AttendedMeeting::how, AttendedMeeting::kind)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"L2\", ABSENT, OFFICIAL)", "(\"N1\", WALKED_IN, EXPERT)", "(\"L1\", WALKED_IN, OFFICIAL)");
        assertThat(seen()).extracting(AttendedMeeting::municipality).containsExactly("Venlo", null, "Venlo");
    }

    @Test
    void a_region_sees_its_own_meetings_and_a_municipality_where_one_was_for_it() {
        As.cmo(Builders.region(gia, "Limburg"));
        assertThat(seen()).extracting(AttendedMeeting::reference).containsExactly("L2", "L1");
        As.cmo(Builders.region(gia, "Noord"));
        assertThat(seen()).extracting(AttendedMeeting::reference).containsExactly("N1");
        As.municipality(VENLO);
        assertThat(seen()).extracting(AttendedMeeting::reference).containsExactly("L2", "L1");
        As.municipality(new MunicipalityCode("GM0014"));
        assertThatThrownBy(this::seen).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_page_costs_the_same_however_many_there_are() {
        As.admin();
        int few = StatementCount.of(() -> history.of(anna, PageRequest.of(0, 2)));
        for (int i = 0; i < 30; i++) {
            present("M" + i, "Limburg", LocalDate.of(2009, 1, 1).plusDays(i), AttendeeKind.OFFICIAL, VENLO);
        }
        As.admin();
        assertThat(StatementCount.of(() -> history.of(anna, PageRequest.of(0, 2))))
                .isEqualTo(few);
        assertThat(history.of(anna, PageRequest.of(1, 20)))
                .hasSize(13)
                .extracting(AttendedMeeting::reference)
                .endsWith("M0");
    }

    private List<AttendedMeeting> seen() {
        return history.of(anna, PageRequest.of(0, 10)).getContent();
    }

    private void present(
            String reference, String region, LocalDate day, AttendeeKind kind, @Nullable MunicipalityCode from) {
        MeetingId meeting = builders.published(reference, region, day).row().id();
        Builders.asSystem(() -> attendances.walkIn(meeting, anna(kind, from)));
    }

    private void attendances(String reference, String region, LocalDate day) {
        MeetingId meeting = builders.published(reference, region, day).row().id();
        Builders.asSystem(() -> attendances.register(meeting, anna(AttendeeKind.OFFICIAL, VENLO)));
    }

    private static RegisterPerson anna(AttendeeKind kind, @Nullable MunicipalityCode from) {
        return new RegisterPerson(null, "Anna", "anna@example.nl", kind, from, null, null);
    }
}
