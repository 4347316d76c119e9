package nl.gia.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.ContactId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.PhoneNumber;
import nl.gia.shared.Problem;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Posts change hands: who left is not suggested any more, and both tell of each other. */
@IntegrationTest
class ContactDeparturesTest {

    private static final MunicipalityCode VENLO = new MunicipalityCode("GM0983");
    private static final LocalDate TODAY = LocalDate.now(AmsterdamTime.ZONE);

    @Autowired
    Contacts contacts;

    @Autowired
    ContactDepartures departures;

    @Autowired
    ContactDoubles doubles;

    @Autowired
    Builders builders;

    ProgrammeDetails gia;
    ContactId anna;
    ContactId bert;

    @BeforeEach
    void two_of_one_town() {
        gia = builders.gia();
        As.cmo(Builders.region(gia, "Limburg"));
        anna = contacts.create(person("Anna Janssen", "anna@venlo.example.nl"));
        bert = contacts.create(person("Bert Bos", "bert@venlo.example.nl"));
    }

    @Test
    void who_left_is_not_suggested_and_is_still_found() {
        leave(anna, TODAY, bert);
        assertThat(names(ContactFilter.matching("venlo"))).containsExactly("Bert Bos");
        assertThat(names(new ContactFilter("", null, null, ContactFilter.Post.LEFT)))
                .containsExactly("Anna Janssen");
        assertThat(names(new ContactFilter("", null, null, ContactFilter.Post.ANY)))
                .containsExactly("Anna Janssen", "Bert Bos");
        assertThat(departures.of(anna).successor())
                .extracting(Departure.Somebody::name)
                .isEqualTo("Bert Bos");
        assertThat(departures.of(bert).predecessors())
                .extracting(Departure.Somebody::name, Departure.Somebody::leftOn)
                .containsExactly(tuple("Anna Janssen", TODAY));
    }

    @Test
    void who_leaves_later_is_suggested_until_then() {
        leave(anna, TODAY.plusDays(1), null);
        assertThat(names(ContactFilter.matching("anna"))).containsExactly("Anna Janssen");
        assertThat(row(anna).hasLeft(TODAY)).isFalse();
        assertThat(row(anna).hasLeft(TODAY.plusDays(1))).isTrue();
    }

    @Test
    void somebody_new_comes_in_the_place_and_is_known_where_the_one_before_was() {
        NewContact cees = person("Cees de Wit", "cees@venlo.example.nl");
        departures.markLeft(new MarkLeft(anna, 0, TODAY, null, cees));
        assertThat(departures.of(anna).successor())
                .extracting(Departure.Somebody::name)
                .isEqualTo("Cees de Wit");
        assertThatThrownBy(() -> departures.markLeft(
                        new MarkLeft(bert, 0, TODAY, null, person("Cees", "cees@venlo.example.nl"))))
                .isInstanceOf(Problem.Invalid.class);
        assertThat(row(bert).leftOn()).isNull();
    }

    @Test
    void is_taken_back_by_who_saw_the_last_of_it() {
        leave(anna, TODAY, bert);
        assertThatThrownBy(() -> departures.markBack(anna, 0)).isInstanceOf(Problem.Stale.class);
        departures.markBack(anna, 1);
        assertThat(departures.of(anna).isNothing()).isTrue();
        assertThat(departures.of(bert).isNothing()).isTrue();
        assertThat(names(ContactFilter.matching("anna"))).hasSize(1);
    }

    @Test
    void nobody_follows_oneself_or_somebody_who_left_as_well() {
        assertThat(problem(new MarkLeft(anna, 0, TODAY, anna, null))).isEqualTo("successor");
        assertThat(problem(new MarkLeft(anna, 0, null, null, null))).isEqualTo("on");
        assertThat(problem(new MarkLeft(anna, 0, TODAY.plusMonths(12).plusDays(1), null, null)))
                .isEqualTo("on");
        leave(bert, TODAY, null);
        assertThat(problem(new MarkLeft(anna, 0, TODAY, bert, null))).isEqualTo("successor");
    }

    @Test
    void a_municipality_notes_it_of_its_own_people_only() {
        As.municipality(VENLO);
        assertThat(departures.of(anna).mayChange()).isTrue();
        NewContact elsewhere =
                new NewContact("Dirk", null, null, null, AttendeeKind.OFFICIAL, new MunicipalityCode("GM0935"));
        assertThat(problem(new MarkLeft(anna, 0, TODAY, null, elsewhere))).isEqualTo("municipality");
        departures.markLeft(new MarkLeft(anna, 0, TODAY, null, person("Dirk", null)));
        As.municipality(new MunicipalityCode("GM0935"));
        assertThatThrownBy(() -> departures.of(anna)).isInstanceOf(Problem.NotFound.class);
        As.forum();
        assertThat(departures.of(anna).mayChange()).isFalse();
        assertThatThrownBy(() -> leave(bert, TODAY, null)).isInstanceOf(Problem.NotAllowed.class);
    }

    @Test
    void a_merge_keeps_who_left_and_who_followed_and_gives_both_back() {
        ContactId annie = contacts.create(person("A. Janssen", "anna+gia@venlo.example.nl"));
        ContactId dirk = contacts.create(person("Dirk Smit", null));
        leave(annie, TODAY, bert);
        leave(dirk, TODAY, anna);
        var merge = doubles.merge(new MergeContacts(
                bert, 0, anna, 0, person("Bert Bos", "bert@venlo.example.nl").reachedBy("077 350 40 40")));
        assertThat(departures.of(bert).predecessors())
                .extracting(Departure.Somebody::name)
                .containsExactlyInAnyOrder("A. Janssen", "Dirk Smit");
        assertThat(row(bert).phone()).isEqualTo(new PhoneNumber("077 350 40 40"));
        doubles.undo(bert, merge);
        assertThat(departures.of(dirk).successor())
                .extracting(Departure.Somebody::id)
                .isEqualTo(anna);
        assertThat(departures.of(annie).successor())
                .extracting(Departure.Somebody::id)
                .isEqualTo(bert);
        assertThat(row(bert).phone()).isNull();
    }

    @Test
    void who_was_merged_with_the_own_successor_follows_nobody() {
        leave(anna, TODAY, bert);
        var merge = doubles.merge(new MergeContacts(anna, 1, bert, 0, person("Anna Janssen", "anna@venlo.example.nl")));
        assertThat(row(anna).leftOn()).isEqualTo(TODAY);
        assertThat(departures.of(anna).successor()).isNull();
        assertThat(departures.of(anna).predecessors()).isEmpty();
        doubles.undo(anna, merge);
        assertThat(departures.of(anna).successor())
                .extracting(Departure.Somebody::id)
                .isEqualTo(bert);
        assertThat(row(bert).leftOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "043 - 350 40 40, tel:0433504040",
        "+31 (0)6 12345678, tel:+31612345678",
        "(077) 350.40.40, tel:0773504040"
    })
    void a_number_is_kept_as_it_was_typed_and_dialled_without_what_is_between(String typed, String link) {
        assertThat(new PhoneNumber(typed).value()).isEqualTo(typed);
        assertThat(new PhoneNumber(typed).link()).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({"12345", "bel mij", "06 1234567x"})
    void what_is_no_number_is_refused_at_its_field(String typed) {
        assertThatThrownBy(() -> contacts.create(person("Dirk", null).reachedBy(typed)))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.errors().getFirst().field()).isEqualTo("phone"));
    }

    private void leave(ContactId who, LocalDate on, @Nullable ContactId successor) {
        departures.markLeft(new MarkLeft(who, row(who).version(), on, successor, null));
    }

    private ContactRow row(ContactId id) {
        return contacts.find(id).orElseThrow();
    }

    private String problem(MarkLeft command) {
        try {
            departures.markLeft(command);
            return "";
        } catch (Problem.Invalid wrong) {
            return wrong.errors().getFirst().field();
        }
    }

    private List<String> names(ContactFilter filter) {
        return contacts.search(filter, PageRequest.of(0, 10))
                .map(ContactRow::name)
                .getContent();
    }

    private static NewContact person(String name, @Nullable String email) {
        return new NewContact(name, email, null, null, AttendeeKind.OFFICIAL, VENLO);
    }
}
