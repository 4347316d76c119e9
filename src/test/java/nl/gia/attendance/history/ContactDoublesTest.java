package nl.gia.attendance.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.gia.attendance.Attendances;
import nl.gia.attendance.RegisterPerson;
import nl.gia.attendance.imports.AttendanceImport;
import nl.gia.contacts.ContactDoubles;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.LikelyDouble;
import nl.gia.contacts.MergeContacts;
import nl.gia.contacts.NewContact;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.AttendanceId;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.ContactId;
import nl.gia.shared.ImportResult;
import nl.gia.shared.MeetingId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.shared.files.ImportSource;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationRun;
import nl.gia.testing.IntegrationTest;
import nl.gia.testing.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two contacts that are one person become one, and two again. */
@IntegrationTest
class ContactDoublesTest {

    private static final MunicipalityCode VENLO = new MunicipalityCode("GM0983");

    @Autowired
    ContactDoubles doubles;

    @Autowired
    Contacts contacts;

    @Autowired
    Attendances attendances;

    @Autowired
    AttendanceHistory history;

    @Autowired
    AttendanceImport imports;

    @Autowired
    Builders builders;

    @Autowired
    JdbcClient jdbc;

    ProgrammeDetails gia;
    MeetingId first;
    MeetingId second;
    ContactId jan;
    ContactId j;

    @BeforeEach
    void two_that_are_one() {
        gia = builders.gia();
        first = builders.published("L1", "Limburg", LocalDate.of(2010, 3, 4))
                .row()
                .id();
        second = builders.published("L2", "Limburg", LocalDate.of(2010, 5, 6))
                .row()
                .id();
        As.cmo(Builders.region(gia, "Limburg"));
        jan = contacts.create(person("Jan de Vries", "jan.devries@venlo.example.nl"));
        j = contacts.create(person("J. de Vries", "jandevries+gia@venlo.example.nl"));
    }

    @Test
    void likely_doubles_are_found_by_address_and_by_name_with_municipality_or_organisation() {
        contacts.create(person("Janny de Groot", null));
        ContactId piet =
                contacts.create(new NewContact("Piet Peters", null, "Stichting", null, AttendeeKind.EXPERT, null));
        ContactId pieter = contacts.create(
                new NewContact("Pieter Peters", "p@x.example.nl", "stichting ", null, AttendeeKind.EXPERT, null));
        assertThat(likely())
                .extracting(pair -> pair.reason() + " " + names(pair))
                .containsExactlyInAnyOrder(
                        "ADDRESS J. de Vries, Jan de Vries", "ORGANISATION Piet Peters, Pieter Peters");
        doubles.notDouble(pieter, piet);
        assertThat(likely()).hasSize(1);
        As.cmo(Builders.region(gia, "Noord"));
        assertThat(likely()).isEmpty();
    }

    @Test
    void what_both_attended_becomes_the_history_of_one_and_the_old_address_leads_to_it() {
        attendances.walkIn(first, known(jan));
        attendances.walkIn(second, known(j));
        merge(jan, j);
        assertThat(contacts.find(j)).isEmpty();
        assertThat(doubles.successor(j)).contains(jan);
        assertThat(attended(jan)).containsExactly("L2 WALKED_IN", "L1 WALKED_IN");
    }

    @Test
    void at_one_meeting_both_become_one_row_and_the_figures_stay_right() {
        attendances.register(first, known(jan));
        attendances.walkIn(first, known(j));
        merge(jan, j);
        assertThat(attended(jan)).containsExactly("L1 PRESENT");
        assertThat(attendances.summary(first).present()).isOne();
        assertTurnoutIsAsCounted();
    }

    @Test
    void undoing_brings_both_back_as_they_were() {
        attendances.register(first, known(jan));
        attendances.walkIn(first, known(j));
        attendances.walkIn(second, known(j));
        UUID merge = merge(jan, j);
        doubles.undo(jan, merge);
        assertThat(attended(jan)).containsExactly("L1 ABSENT");
        assertThat(attended(j)).containsExactly("L2 WALKED_IN", "L1 WALKED_IN");
        assertThat(contacts.find(j).orElseThrow().name()).isEqualTo("J. de Vries");
        assertThat(contacts.find(jan).orElseThrow().name()).isEqualTo("Jan de Vries");
        assertThat(doubles.lastMerge(jan)).isEmpty();
        assertTurnoutIsAsCounted();
        merge(j, jan);
    }

    @Test
    void what_was_changed_since_is_not_undone() {
        AttendanceId at = attendances.register(first, known(jan));
        attendances.register(first, known(j));
        UUID merge = merge(jan, j);
        attendances.markPresent(first, at, true);
        assertThatThrownBy(() -> doubles.undo(jan, merge)).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void a_seat_that_was_taken_since_is_not_taken_away() {
        attendances.register(first, known(jan));
        attendances.register(first, known(j));
        UUID merge = merge(jan, j);
        jdbc.sql("update meeting set capacity = 1 where id = ?")
                .param(first.value())
                .update();
        assertThatThrownBy(() -> doubles.undo(jan, merge))
                .isInstanceOf(Problem.Conflict.class)
                .hasMessageContaining("full");
    }

    @Test
    void the_list_that_made_the_double_changes_nothing_when_it_comes_again() {
        String file = """
                meeting;name;email;municipality;kind;present
                L1;J. de Vries;jandevries+gia@venlo.example.nl;Venlo;ambtenaar;ja
                """;
        imports.run("gia", csv(file), false);
        merge(jan, j);
        assertThat(imports.run("gia", csv(file), false)).isEqualTo(new ImportResult(1, 0, 0, 1));
        assertThat(contacts.find(j)).isEmpty();
    }

    @Test
    void the_survivor_is_known_wherever_either_was() {
        ContactId noord = Builders.asSystem(() -> contacts.create(person("Jan de Vries", "jan@elders.example.nl")));
        jdbc.sql("insert into contact_region values (?, ?, true)")
                .params(noord.value(), Builders.region(gia, "Noord").value())
                .update();
        merge(jan, noord);
        As.cmo(Builders.region(gia, "Noord"));
        assertThat(contacts.find(jan)).isPresent();
    }

    @Test
    void a_merge_by_who_saw_an_older_version_is_refused() {
        ContactRow before = contacts.find(jan).orElseThrow();
        contacts.change(jan, before.version(), person("Jan de Vries", "jan@venlo.example.nl"));
        assertThatThrownBy(() -> doubles.merge(new MergeContacts(jan, before.version(), j, 0, person("Jan", null))))
                .isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void nobody_else_may_go_by_what_is_kept() {
        contacts.create(person("Derde", "derde@example.nl"));
        assertThatThrownBy(() -> doubles.merge(new MergeContacts(jan, 0, j, 0, person("Jan", "derde@example.nl"))))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void merged_and_merged_again_leads_to_the_last() {
        merge(jan, j);
        ContactId last = contacts.create(person("Jan d. Vries", "j@example.nl"));
        merge(last, jan);
        assertThat(doubles.successor(j)).contains(last);
    }

    @Test
    void every_table_that_refers_to_a_contact_is_known_to_the_merge() {
        assertThat(jdbc.sql("""
                                select distinct conrelid::regclass::text from pg_constraint
                                 where contype = 'f' and confrelid = 'contact'::regclass""").query(String.class).list())
                .containsExactlyInAnyOrder("attendance", "contact_region", "contact_alias", "contact", "conversation");
    }

    @Test
    @Tag(IntegrationRun.SIZE)
    void a_page_of_likely_doubles_costs_the_same_among_a_hundred_thousand() {
        int few = StatementCount.of(this::likely);
        jdbc.sql("""
                        insert into contact (id, name, email, kind, municipality_code, person_key)
                        select gen_random_uuid(), 'Naam ' || md5(i::text), 'p' || i || '@example.nl', 'OFFICIAL',
                               (array['GM0983', 'GM0935', 'GM0957', 'GM0988'])[1 + i % 4], 'mail:p' || i || '@example.nl'
                          from generate_series(1, 100000) i""").update();
        jdbc.sql("analyze contact").update();
        long start = System.nanoTime();
        assertThat(StatementCount.of(this::likely)).isEqualTo(few);
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    private List<LikelyDouble> likely() {
        return doubles.likely(PageRequest.of(0, 10)).getContent();
    }

    private static String names(LikelyDouble pair) {
        return List.of(pair.one().name(), pair.other().name()).stream()
                .sorted()
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }

    private UUID merge(ContactId survivor, ContactId merged) {
        ContactRow one = contacts.find(survivor).orElseThrow();
        ContactRow other = contacts.find(merged).orElseThrow();
        return doubles.merge(new MergeContacts(
                survivor,
                one.version(),
                merged,
                other.version(),
                person(one.name(), one.email() == null ? null : one.email().value())));
    }

    private List<String> attended(ContactId contact) {
        return history.of(contact, PageRequest.of(0, 10)).getContent().stream()
                .map(row -> row.reference() + " " + row.how())
                .toList();
    }

    private void assertTurnoutIsAsCounted() {
        assertThat(jdbc.sql("""
                                select (select coalesce(sum(councillors + executives + officials), 0) from turnout)
                                     - (select count(*) from attendance where present
                                           and kind in ('COUNCILLOR', 'EXECUTIVE', 'OFFICIAL'))""").query(Long.class).single()).isZero();
    }

    private static RegisterPerson known(ContactId contact) {
        return new RegisterPerson(contact, "", null, AttendeeKind.OFFICIAL, VENLO, null, null);
    }

    private static NewContact person(String name, @Nullable String email) {
        return new NewContact(name, email, null, null, AttendeeKind.OFFICIAL, VENLO);
    }

    private static ImportSource csv(String text) {
        return ImportSource.csv(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
