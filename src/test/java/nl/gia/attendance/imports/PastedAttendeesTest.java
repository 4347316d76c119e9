package nl.gia.attendance.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gia.attendance.Attendances;
import nl.gia.attendance.AttendeeFilter;
import nl.gia.attendance.AttendeeRow;
import nl.gia.attendance.RegisterPerson;
import nl.gia.attendance.imports.CheckedRow.State;
import nl.gia.attendance.imports.PasteChoice.Presence;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.KnownPerson;
import nl.gia.contacts.NewContact;
import nl.gia.meetings.MeetingStatus;
import nl.gia.meetings.Meetings;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.EmailAddress;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.testing.AtAMeeting;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import nl.gia.testing.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@IntegrationTest
class PastedAttendeesTest extends AtAMeeting {

    private static final MunicipalityCode VENLO = new MunicipalityCode("GM0983");
    private static final PasteChoice OTHERS = new PasteChoice(AttendeeKind.OTHER, null, Presence.REGISTERED);
    private static final PasteChoice PRESENT = new PasteChoice(AttendeeKind.OTHER, null, Presence.PRESENT);

    @Autowired
    PastedAttendees pasted;

    @Autowired
    Attendances attendances;

    @Autowired
    Meetings meetings;

    @Autowired
    Contacts contacts;

    @Test
    void who_is_known_is_recognised_by_address_and_filled_in() {
        known("Anna Smit", "anna@example.nl");
        CheckedRow row = check(OTHERS, "ANNA@example.nl").getFirst();
        assertThat(row.state()).isEqualTo(State.KNOWN);
        assertThat(row.text(PasteField.NAME)).isEqualTo("Anna Smit");
        assertThat(row.text(PasteField.MUNICIPALITY)).isEqualTo("Venlo");
        assertThat(row.text(PasteField.KIND)).isEqualTo("OFFICIAL");
        assertThat(row.text(PasteField.ORGANISATION)).isEqualTo("Gemeente Venlo");
        assertThat(row.text(PasteField.FUNCTION)).isEqualTo("adviseur");
        assertThat(row.filled()).contains(PasteField.NAME, PasteField.KIND).doesNotContain(PasteField.EMAIL);
        assertThat(row.isComing()).isTrue();
    }

    @Test
    void else_by_name_and_municipality_also_who_has_an_address() {
        known("Anna Smit", "anna@example.nl");
        known("Bert Boer", null);
        assertThat(check(OTHERS, "naam;gemeente\nanna  smit;Venlo\nBert Boer;0983\nAnna Smit;Maastricht"))
                .extracting(CheckedRow::state)
                .containsExactly(State.KNOWN, State.KNOWN, State.NEW);
        PasteResult result = pasted.register(meeting, OTHERS, read("naam;gemeente\nAnna Smit;Venlo"));
        assertThat(result.added()).hasSize(1);
        assertThat(rows().getFirst().email()).isEqualTo(new EmailAddress("anna@example.nl"));
    }

    @Test
    void of_two_with_one_name_nobody_is_meant() {
        known("Anna Smit", "anna@example.nl");
        known("Anna Smit", "a.smit@example.nl");
        assertThat(check(OTHERS, "naam;gemeente\nAnna Smit;Venlo").getFirst().state())
                .isEqualTo(State.NEW);
    }

    @Test
    void what_is_known_of_another_region_is_not_told_but_it_is_the_same_person() {
        KnownPerson far = new KnownPerson(
                "Geheim",
                new EmailAddress("x@example.nl"),
                "Gemeente Groningen",
                null,
                AttendeeKind.EXECUTIVE,
                new MunicipalityCode("GM0014"),
                Builders.region(gia, "Noord"),
                false);
        Builders.asSystem(() -> contacts.findOrCreateAll(List.of(far)));
        List<PastedRow> rows = read("X <x@example.nl>");
        CheckedRow row = pasted.check(meeting, OTHERS, rows).getFirst();
        assertThat(row.state()).isEqualTo(State.NEW);
        assertThat(row.shown().values()).noneMatch(text -> text.contains("Groningen") || text.contains("Geheim"));
        pasted.register(meeting, OTHERS, rows);
        assertThat(jdbc.sql("select count(*) from contact where email = 'x@example.nl'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_municipality_is_read_from_what_stands_beside_it() {
        assertThat(check(OTHERS, "naam;organisatie;email\nA;Gemeente Venlo;\nB;;b@maastricht.nl\nC;;c@gmail.com"))
                .extracting(row -> row.text(PasteField.MUNICIPALITY))
                .containsExactly("Venlo", "Maastricht", "");
    }

    @Test
    void a_name_is_guessed_from_an_address_that_looks_like_one() {
        assertThat(check(OTHERS, "piet.de.vries@x.nl; info@x.nl; j.smit@x.nl"))
                .extracting(row -> row.text(PasteField.NAME))
                .containsExactly("Piet de Vries", "", "J. Smit");
    }

    @Test
    void every_problem_is_at_its_cell_and_can_be_mended_there() {
        List<PastedRow> rows = read("naam;email;gemeente;soort\n;geen adres;Atlantis;koning\nAnna;;;raadslid");
        List<CheckedRow> checked = pasted.check(meeting, OTHERS, rows);
        assertThat(checked.getFirst().problems())
                .containsOnlyKeys(PasteField.NAME, PasteField.EMAIL, PasteField.MUNICIPALITY, PasteField.KIND);
        assertThat(checked.getLast().problems()).containsOnlyKeys(PasteField.MUNICIPALITY);
        assertThat(checked).noneMatch(CheckedRow::isComing);
        PastedRow mended = rows.getLast().with(PasteField.MUNICIPALITY, "gm0983");
        CheckedRow row = pasted.check(meeting, OTHERS, List.of(mended)).getFirst();
        assertThat(row.isComing()).isTrue();
        assertThat(row.text(PasteField.MUNICIPALITY)).isEqualTo("Venlo");
    }

    @Test
    void what_was_filled_in_can_be_taken_out() {
        known("Anna Smit", "anna@example.nl");
        PastedRow row = read("anna@example.nl").getFirst().with(PasteField.ORGANISATION, "");
        assertThat(pasted.check(meeting, OTHERS, List.of(row)).getFirst().text(PasteField.ORGANISATION))
                .isEmpty();
    }

    @Test
    void kind_and_municipality_are_chosen_for_who_lacks_them() {
        PasteChoice choice = new PasteChoice(AttendeeKind.COUNCILLOR, VENLO, Presence.REGISTERED);
        assertThat(check(PasteChoice.REGISTERED, "Anna Smit").getFirst().problems())
                .containsOnlyKeys(PasteField.KIND);
        pasted.register(meeting, choice, read("naam;soort;gemeente\nAnna Smit;;\nBert Boer;deskundige;Maastricht"));
        assertThat(rows())
                .extracting(AttendeeRow::kind, AttendeeRow::municipalityName)
                .containsExactly(tuple(AttendeeKind.COUNCILLOR, "Venlo"), tuple(AttendeeKind.EXPERT, "Maastricht"));
    }

    @Test
    void the_same_person_twice_comes_in_once_unless_the_first_stays_behind() {
        List<PastedRow> rows = read("Anna <anna@x.nl>; Anna Smit <ANNA@x.nl>");
        assertThat(problems(rows)).containsExactly(null, "attendance.paste.problem.double");
        assertThat(problems(List.of(rows.getFirst().leftOut(true), rows.getLast())))
                .containsExactly(null, null);
    }

    @Test
    void who_is_on_the_list_stays_as_it_was() {
        attendances.register(meeting, person("Anna Smit", AttendeeKind.COUNCILLOR));
        List<PastedRow> rows = read("naam;gemeente;soort\nAnna Smit;Venlo;ambtenaar\nBert Boer;Venlo;ambtenaar");
        assertThat(pasted.check(meeting, OTHERS, rows))
                .extracting(CheckedRow::state)
                .containsExactly(State.LISTED, State.NEW);
        PasteResult result = pasted.register(meeting, OTHERS, rows);
        assertThat(result.added()).hasSize(1);
        assertThat(result.listed()).isEqualTo(1);
        assertThat(rows())
                .extracting(AttendeeRow::kind)
                .containsExactly(AttendeeKind.COUNCILLOR, AttendeeKind.OFFICIAL);
    }

    @Test
    void seats_are_not_passed_and_who_is_left_out_makes_room() {
        jdbc.sql("update meeting set capacity = 2 where id = ?")
                .param(meeting.value())
                .update();
        entities.clear();
        attendances.register(meeting, person("Eerste", AttendeeKind.OFFICIAL));
        List<PastedRow> rows = read("Anna Smit\nBert Boer");
        assertThat(problems(rows)).containsExactly(null, "attendance.problem.full");
        assertThatThrownBy(() -> pasted.register(meeting, OTHERS, rows)).isInstanceOf(Problem.Conflict.class);
        assertThat(rows()).hasSize(1);
        List<PastedRow> second = List.of(rows.getFirst().leftOut(true), rows.getLast());
        assertThat(problems(second)).containsExactly(null, null);
        pasted.register(meeting, OTHERS, second);
        assertThat(rows()).extracting(AttendeeRow::name).containsExactly("Bert Boer", "Eerste");
        assertThat(pasted.register(meeting, PRESENT, read("Anna Smit")).added()).hasSize(1);
        assertThat(rows().getFirst()).returns(false, AttendeeRow::registered).returns(true, AttendeeRow::present);
    }

    @Test
    void presence_makes_the_meeting_held_and_taking_it_back_returns_it() {
        attendances.register(meeting, person("Anna Smit", AttendeeKind.OFFICIAL));
        PasteChoice asPasted = new PasteChoice(AttendeeKind.OTHER, VENLO, Presence.AS_PASTED);
        PasteResult result = pasted.register(
                meeting, asPasted, read("naam;aanwezig\nAnna Smit;ja\nBert Boer;x\nCees de Wit;nee\nDora Dam;"));
        assertThat(rows())
                .filteredOn(AttendeeRow::present)
                .extracting(AttendeeRow::name)
                .containsExactly("Anna Smit", "Bert Boer");
        assertThat(status()).isEqualTo(MeetingStatus.HELD);
        assertThat(result.marked()).hasSize(1);
        pasted.undo(meeting, result);
        assertThat(rows()).singleElement().returns(false, AttendeeRow::present);
        assertThat(status()).isEqualTo(MeetingStatus.PUBLISHED);
    }

    @Test
    void taking_it_back_spares_who_was_changed_since() {
        PasteResult result = pasted.register(meeting, OTHERS, read("Anna Smit\nBert Boer"));
        attendances.markPresent(meeting, result.added().getFirst(), true);
        pasted.undo(meeting, result);
        assertThat(rows()).extracting(AttendeeRow::name).containsExactly("Anna Smit");
    }

    @Test
    void nobody_is_present_before_the_start() {
        jdbc.sql("update meeting set starts_at = now() + interval '1 day', ends_at = now() + interval '2 days'")
                .update();
        entities.clear();
        assertThatThrownBy(() -> pasted.register(meeting, PRESENT, read("Anna Smit")))
                .isInstanceOf(Problem.Conflict.class);
        assertThat(rows()).isEmpty();
    }

    @Test
    void two_hundred_ask_the_database_no_more_than_two() {
        List<PastedRow> few = many("Weinig", 2);
        List<PastedRow> many = many("Veel", 200);
        assertThat(StatementCount.of(() -> pasted.check(meeting, OTHERS, many)))
                .isEqualTo(StatementCount.of(() -> pasted.check(meeting, OTHERS, few)));
        int forFew = StatementCount.of(() -> pasted.register(meeting, OTHERS, few));
        assertThat(StatementCount.of(() -> pasted.register(meeting, OTHERS, many)))
                .isEqualTo(forFew);
        assertThat(attendances
                        .search(meeting, AttendeeFilter.ALL, PageRequest.of(0, 1))
                        .getTotalElements())
                .isEqualTo(202);
    }

    private List<PastedRow> many(String name, int number) {
        return read(IntStream.range(0, number)
                .mapToObj(n -> name + " " + n + " <" + name + n + "@x.nl>")
                .collect(Collectors.joining("; ")));
    }

    private List<@Nullable String> problems(List<PastedRow> rows) {
        return pasted.check(meeting, OTHERS, rows).stream()
                .map(CheckedRow::problem)
                .map(problem -> problem == null ? null : problem.key())
                .toList();
    }

    private List<CheckedRow> check(PasteChoice choice, String text) {
        return pasted.check(meeting, choice, read(text));
    }

    private List<PastedRow> read(String text) {
        return pasted.read(meeting, text).rows();
    }

    private void known(String name, @Nullable String email) {
        contacts.create(new NewContact(name, email, "Gemeente Venlo", "adviseur", AttendeeKind.OFFICIAL, VENLO));
    }

    private static RegisterPerson person(String name, AttendeeKind kind) {
        return new RegisterPerson(null, name, null, kind, VENLO, null, null);
    }

    private List<AttendeeRow> rows() {
        return attendances
                .search(meeting, AttendeeFilter.ALL, PageRequest.of(0, 50))
                .getContent();
    }

    private MeetingStatus status() {
        return Objects.requireNonNull(meetings.find(meeting).orElse(null)).row().status();
    }
}
