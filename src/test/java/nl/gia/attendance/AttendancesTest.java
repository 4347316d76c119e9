package nl.gia.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import nl.gia.contacts.ContactFilter;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.NewContact;
import nl.gia.meetings.ChangeMeeting;
import nl.gia.meetings.MeetingStatus;
import nl.gia.meetings.Meetings;
import nl.gia.shared.AttendanceId;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.Fraction;
import nl.gia.shared.MeetingId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.testing.As;
import nl.gia.testing.AtAMeeting;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@IntegrationTest
class AttendancesTest extends AtAMeeting {

    private static final MunicipalityCode MAASTRICHT = new MunicipalityCode("GM0935");
    private static final MunicipalityCode GRONINGEN = new MunicipalityCode("GM0014");

    @Autowired
    Attendances attendances;

    @Autowired
    PresenceList presence;

    @Autowired
    Meetings meetings;

    @Autowired
    Contacts contacts;

    @Test
    void one_person_is_registered_once() {
        attendances.register(meeting, person("Anna", "anna@example.nl", AttendeeKind.OFFICIAL, MAASTRICHT));
        assertThatThrownBy(() -> attendances.register(
                        meeting, person("ANNA", "Anna@Example.nl", AttendeeKind.COUNCILLOR, MAASTRICHT)))
                .isInstanceOf(Problem.Invalid.class);
        assertThat(rows()).hasSize(1);
    }

    @Test
    void who_is_typed_without_an_address_is_the_one_known_by_that_name_and_municipality() {
        known("Jan Jansen", "jan@example.nl");
        attendances.register(meeting, person("jan  jansen", null, AttendeeKind.OFFICIAL, MAASTRICHT));
        assertThat(rows()).extracting(AttendeeRow::email).containsExactly(new EmailAddress("jan@example.nl"));
        assertThatThrownBy(() ->
                        attendances.walkIn(meeting, person("Jan Jansen", null, AttendeeKind.OFFICIAL, MAASTRICHT)))
                .isInstanceOf(Problem.Invalid.class);
        attendances.register(meeting, person("Jan Jansen", null, AttendeeKind.OFFICIAL, GRONINGEN));
        assertThat(rows()).hasSize(2);
    }

    @Test
    void who_is_on_the_list_without_an_address_is_the_one_typed_with_one() {
        attendances.register(meeting, person("Jan Jansen", null, AttendeeKind.OFFICIAL, MAASTRICHT));
        RegisterPerson typed = person("Jan Jansen", "jan@example.nl", AttendeeKind.OFFICIAL, MAASTRICHT);
        assertThatThrownBy(() -> attendances.register(meeting, typed)).isInstanceOf(Problem.Invalid.class);
        attendances.register(meeting, typed.beingAnother());
        assertThat(rows()).hasSize(2);
    }

    @Test
    void of_several_known_by_one_name_nobody_is_meant_until_one_is_chosen() {
        known("Jan Jansen", "jan@example.nl");
        known("Jan Jansen", "j.jansen@example.nl");
        RegisterPerson typed = person("Jan Jansen", null, AttendeeKind.OFFICIAL, MAASTRICHT);
        List<Namesake> namesakes = attendances.namesakes(meeting, typed);
        assertThat(namesakes).hasSize(2).noneMatch(Namesake::listed);
        attendances.register(meeting, typed);
        assertThat(rows()).extracting(AttendeeRow::email).containsOnlyNulls();
        assertThat(attendances.namesakes(meeting, typed))
                .extracting(Namesake::listed)
                .containsExactly(true, false, false);
        attendances.register(meeting, typed.being(namesakes.getFirst().contact()));
        assertThat(rows())
                .extracting(AttendeeRow::email)
                .contains(namesakes.getFirst().email());
    }

    @Test
    void another_of_a_name_is_told_apart_by_an_address_alone() {
        attendances.register(meeting, person("Jan Jansen", null, AttendeeKind.OFFICIAL, MAASTRICHT));
        RegisterPerson typed = person("Jan Jansen", null, AttendeeKind.OFFICIAL, MAASTRICHT);
        assertThat(attendances.namesakes(meeting, typed)).hasSize(1).allMatch(Namesake::listed);
        assertThat(catchThrowableOfType(
                                Problem.Invalid.class, () -> attendances.register(meeting, typed.beingAnother()))
                        .errors())
                .extracting(Problem.FieldError::field)
                .containsExactly("email");
        assertThat(attendances.namesakes(meeting, person("Jan", null, AttendeeKind.OFFICIAL, MAASTRICHT)))
                .isEmpty();
    }

    private void known(String name, String email) {
        contacts.create(new NewContact(name, email, null, null, AttendeeKind.OFFICIAL, MAASTRICHT));
    }

    @Test
    void the_first_presence_makes_it_held_and_undoing_the_last_returns_it() {
        AttendanceId anna = attendances.register(meeting, person("Anna", null, AttendeeKind.OFFICIAL, MAASTRICHT));
        assertThat(status()).isEqualTo(MeetingStatus.PUBLISHED);
        attendances.markPresent(meeting, anna, true);
        assertThat(status()).isEqualTo(MeetingStatus.HELD);
        attendances.markPresent(meeting, anna, false);
        assertThat(status()).isEqualTo(MeetingStatus.PUBLISHED);
        assertThat(rows()).hasSize(1);
    }

    @Test
    void an_undone_walk_in_leaves_no_row_but_stays_known() {
        AttendanceId anna = attendances.walkIn(meeting, person("Anna", "a@example.nl", AttendeeKind.EXPERT, null));
        attendances.markPresent(meeting, anna, false);
        assertThat(rows()).isEmpty();
        assertThat(contacts.search(ContactFilter.matching("anna"), PageRequest.of(0, 5)))
                .extracting(ContactRow::name)
                .containsExactly("Anna");
    }

    @Test
    void nobody_is_present_before_the_start() {
        MeetingId later = builders.published("L2", "Limburg", LocalDate.of(2010, 3, 4))
                .row()
                .id();
        jdbc.sql(
                        "update meeting set starts_at = now() + interval '1 day', ends_at = now() + interval '2 days' where id = ?")
                .param(later.value())
                .update();
        entities.clear();
        assertThatThrownBy(() -> attendances.walkIn(later, person("Anna", null, AttendeeKind.OTHER, null)))
                .isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void seats_are_never_passed_and_walk_ins_take_none() {
        jdbc.sql("update meeting set capacity = 1 where id = ?")
                .param(meeting.value())
                .update();
        attendances.register(meeting, person("Een", null, AttendeeKind.OTHER, null));
        assertThatThrownBy(() -> attendances.register(meeting, person("Twee", null, AttendeeKind.OTHER, null)))
                .isInstanceOf(Problem.Conflict.class);
        attendances.walkIn(meeting, person("Drie", null, AttendeeKind.OTHER, null));
        assertThat(rows()).hasSize(2);
    }

    @Test
    void seats_cannot_be_fewer_than_those_taken_nor_the_day_one_without_their_municipality() {
        attendances.register(meeting, person("Een", null, AttendeeKind.OFFICIAL, new MunicipalityCode("GM0905")));
        attendances.register(meeting, person("Twee", null, AttendeeKind.OTHER, null));
        assertThat(fieldOf(change(1, LocalDate.of(2010, 3, 4)))).isEqualTo("capacity");
        assertThat(fieldOf(change(2, LocalDate.of(2011, 3, 4)))).isEqualTo("start");
        meetings.change("L1", change(2, LocalDate.of(2010, 5, 6)));
    }

    private String fieldOf(ChangeMeeting typed) {
        return catchThrowableOfType(Problem.Invalid.class, () -> meetings.change("L1", typed))
                .errors()
                .getFirst()
                .field();
    }

    private ChangeMeeting change(int capacity, LocalDate day) {
        int version = meetings.find("L1").orElseThrow().row().version();
        return new ChangeMeeting(
                version,
                "Anders",
                "Limburg",
                List.of("Wonen"),
                day.atTime(10, 0),
                day.atTime(12, 0),
                "Venlo",
                null,
                null,
                capacity,
                null,
                null);
    }

    @Test
    void the_municipality_must_exist_on_the_day() {
        Problem.Invalid problem = catchThrowableOfType(
                Problem.Invalid.class,
                () -> attendances.register(
                        meeting, person("Anna", null, AttendeeKind.OFFICIAL, new MunicipalityCode("GM1954"))));
        assertThat(problem.errors()).extracting(Problem.FieldError::field).containsExactly("municipality");
    }

    @Test
    void a_known_contact_keeps_its_own_kind() {
        attendances.register(meeting, person("Anna", "a@example.nl", AttendeeKind.OFFICIAL, MAASTRICHT));
        MeetingId second = builders.published("L2", "Limburg", LocalDate.of(2010, 4, 4))
                .row()
                .id();
        attendances.register(second, person("Anna", "a@example.nl", AttendeeKind.COUNCILLOR, MAASTRICHT));
        assertThat(contacts.search(ContactFilter.matching("a@example"), PageRequest.of(0, 5)))
                .extracting(ContactRow::kind)
                .containsExactly(AttendeeKind.OFFICIAL);
    }

    @Test
    void the_summary_counts_municipalities_of_the_region_apart_from_those_elsewhere() {
        attendances.walkIn(meeting, person("Anna", null, AttendeeKind.OFFICIAL, MAASTRICHT));
        attendances.walkIn(meeting, person("Bert", null, AttendeeKind.COUNCILLOR, GRONINGEN));
        attendances.walkIn(meeting, person("Cees", null, AttendeeKind.EXPERT, new MunicipalityCode("GM0983")));
        AttendanceSummary summary = attendances.summary(meeting);
        assertThat(summary.present()).isEqualTo(3);
        assertThat(summary.municipalitiesPresent()).isEqualTo(new Fraction(1, 34));
        assertThat(summary.elsewhere()).isOne();
    }

    @Test
    void a_member_of_the_planning_team_sees_and_notes_everybody_at_that_meeting_only() {
        builders.joined(meetings.find(meeting).orElseThrow());
        MeetingId other = builders.published("L9", "Limburg", LocalDate.of(2010, 3, 5))
                .row()
                .id();
        attendances.walkIn(other, person("Bert", null, AttendeeKind.COUNCILLOR, GRONINGEN));
        As.member();
        AttendanceId bert = attendances.register(meeting, person("Bert", null, AttendeeKind.COUNCILLOR, GRONINGEN));
        attendances.markPresent(meeting, bert, true);
        assertThat(rows()).extracting(AttendeeRow::name).containsExactly("Bert");
        assertThat(attendances.search(other, AttendeeFilter.ALL, PageRequest.of(0, 10)))
                .isEmpty();
        assertThatThrownBy(() -> attendances.walkIn(other, person("Dirk", null, AttendeeKind.OTHER, null)))
                .isInstanceOf(Problem.NotAllowed.class);
        assertThat(contacts.search(ContactFilter.matching("Bert"), PageRequest.of(0, 10)))
                .isEmpty();
    }

    @Test
    void people_are_seen_by_their_own_region_and_municipality_only() {
        attendances.walkIn(meeting, person("Anna", null, AttendeeKind.OFFICIAL, MAASTRICHT));
        attendances.walkIn(meeting, person("Bert", null, AttendeeKind.COUNCILLOR, GRONINGEN));
        As.municipality(GRONINGEN);
        assertThat(rows()).extracting(AttendeeRow::name).containsExactly("Bert");
        As.cmo(Builders.region(gia, "Noord"));
        assertThatThrownBy(this::rows).isInstanceOf(Problem.NotAllowed.class);
        As.ministry("BZK");
        assertThatThrownBy(this::rows).isInstanceOf(Problem.NotAllowed.class);
        As.forum();
        assertThat(rows()).hasSize(2);
        assertThatThrownBy(() -> attendances.walkIn(meeting, person("Dirk", null, AttendeeKind.OTHER, null)))
                .isInstanceOf(Problem.NotAllowed.class);
    }

    @Test
    void a_presence_list_can_be_sent_again_and_undone() {
        var list = List.of(
                new PresenceEntry("anna@example.nl", null, "Anna", "Maastricht", "ambtenaar", true),
                new PresenceEntry(null, null, "Bert", "GM0014", "councillor", true));
        assertThat(presence.note("L1", list)).isEqualTo(new PresenceCount(0, 2));
        assertThat(presence.note("L1", list)).isEqualTo(new PresenceCount(0, 2));
        assertThat(status()).isEqualTo(MeetingStatus.HELD);
        var undone = List.of(new PresenceEntry("anna@example.nl", null, null, null, null, false));
        assertThat(presence.note("L1", undone)).isEqualTo(new PresenceCount(0, 1));
        assertThat(presence.note("L1", undone)).isEqualTo(new PresenceCount(0, 1));
    }

    @Test
    void a_presence_list_marks_who_was_registered() {
        AttendanceId anna =
                attendances.register(meeting, person("Anna", "a@example.nl", AttendeeKind.OFFICIAL, MAASTRICHT));
        assertThat(presence.note("L1", List.of(new PresenceEntry(null, anna.toString(), null, null, null, true))))
                .isEqualTo(new PresenceCount(1, 1));
    }

    @Test
    void one_person_told_of_with_and_without_an_address_counts_once() {
        var with = new PresenceEntry("jan@example.nl", null, "Jan", "Maastricht", "ambtenaar", true);
        var without = new PresenceEntry(null, null, "jan", "Maastricht", "ambtenaar", true);
        assertThat(presence.note("L1", List.of(without, with))).isEqualTo(new PresenceCount(0, 1));
        assertThat(presence.note("L1", List.of(without))).isEqualTo(new PresenceCount(0, 1));
        assertThat(presence.note("L1", List.of(with))).isEqualTo(new PresenceCount(0, 1));
        var elsewhere = new PresenceEntry(null, null, "Jan", "Venlo", "ambtenaar", true);
        assertThat(presence.note("L1", List.of(elsewhere))).isEqualTo(new PresenceCount(0, 2));
        var absent = new PresenceEntry(null, null, "Jan", "Maastricht", "ambtenaar", false);
        assertThatThrownBy(() -> presence.note("L1", List.of(with, absent))).isInstanceOf(Problem.Invalid.class);
        assertThat(presence.note("L1", List.of(absent))).isEqualTo(new PresenceCount(0, 1));
    }

    @Test
    void everything_wrong_in_a_presence_list_is_told_and_nothing_is_kept() {
        var list = List.of(
                new PresenceEntry("geen adres", null, null, "Nergens", "koning", null),
                new PresenceEntry(null, null, null, null, null, true),
                new PresenceEntry(null, "x", null, null, null, true),
                new PresenceEntry("b@example.nl", null, null, null, null, true),
                new PresenceEntry(null, null, "Cees", null, "official", true),
                new PresenceEntry(null, null, "Dirk", null, null, true),
                new PresenceEntry(null, null, "dirk", null, null, false));
        Problem.Invalid problem = catchThrowableOfType(Problem.Invalid.class, () -> presence.note("L1", list));
        assertThat(problem.errors())
                .extracting(Problem.FieldError::field)
                .containsExactlyInAnyOrder(
                        "[0].email",
                        "[0].municipality",
                        "[0].kind",
                        "[0].present",
                        "[1].email",
                        "[2].registration",
                        "[3].name",
                        "[4].municipality",
                        "[6]");
        assertThat(rows()).isEmpty();
    }

    private MeetingStatus status() {
        return meetings.find(meeting).orElseThrow().row().status();
    }

    private List<AttendeeRow> rows() {
        return attendances
                .search(meeting, AttendeeFilter.ALL, PageRequest.of(0, 50))
                .getContent();
    }

    private static RegisterPerson person(
            String name, @Nullable String email, AttendeeKind kind, @Nullable MunicipalityCode municipality) {
        return new RegisterPerson(null, name, email, kind, municipality, null, null);
    }
}
