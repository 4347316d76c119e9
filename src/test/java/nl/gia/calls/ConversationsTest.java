package nl.gia.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.gia.attendance.PresenceEntry;
import nl.gia.attendance.PresenceList;
import nl.gia.contacts.ContactDoubles;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.MergeContacts;
import nl.gia.contacts.NewContact;
import nl.gia.participation.ReferencePoint;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.ContactId;
import nl.gia.shared.Fraction;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is noted of a call, by whom it is set right and until when, and what came of it. */
@IntegrationTest
class ConversationsTest {

    private static final MunicipalityCode VENLO = new MunicipalityCode("GM0983");
    private static final LocalDate TODAY = LocalDate.now(AmsterdamTime.ZONE);
    private static final ReferencePoint.Asked LATELY = new ReferencePoint.Asked(null, TODAY.minusDays(30), TODAY);

    @Autowired
    Conversations conversations;

    @Autowired
    CallList list;

    @Autowired
    Contacts contacts;

    @Autowired
    ContactDoubles doubles;

    @Autowired
    PresenceList presence;

    @Autowired
    Builders builders;

    @Autowired
    JdbcClient jdbc;

    ProgrammeDetails nu;

    @BeforeEach
    void programme() {
        nu = builders.running();
        As.cmo(Builders.region(nu, "Limburg"));
    }

    @Test
    void a_call_is_noted_by_its_outcome_alone() {
        Conversation call = log(CallReport.of(Outcome.COMES));
        assertThat(call.told()).isEqualTo(CallReport.of(Outcome.COMES));
        assertThat(call.by()).isEqualTo("Test CMO");
        assertThat(call.correctable()).isTrue();
        assertThat(all().getContent()).containsExactly(call);
        assertThat(audited("call.logged")).isOne();
    }

    @Test
    void who_calls_back_does_so_on_the_next_working_day_unless_told_otherwise() {
        LocalDate next = log(CallReport.of(Outcome.CALL_BACK)).told().nextOn();
        assertThat(next).isBetween(TODAY.plusDays(1), TODAY.plusDays(3));
        assertThat(next.getDayOfWeek().getValue()).isLessThan(6);
        LocalDate later = TODAY.plusDays(20);
        assertThat(log(new CallReport(Outcome.CALL_BACK, null, null, null, null, later))
                        .told()
                        .nextOn())
                .isEqualTo(later);
    }

    @Test
    void a_next_step_has_a_day_from_today_on() {
        assertThat(problem("mailen", null)).isEqualTo("nextOn");
        assertThat(problem("mailen", TODAY.minusDays(1))).isEqualTo("nextOn");
        assertThat(problem("mailen", TODAY.plusYears(3))).isEqualTo("nextOn");
        assertThat(problem("x".repeat(201), TODAY)).isEqualTo("nextStep");
        assertThat(problem("mailen", TODAY)).isEmpty();
    }

    @Test
    void the_step_of_the_last_call_is_due_until_it_is_done() {
        log(step("mailen", TODAY));
        assertThat(due()).containsExactly("Venlo");
        Conversation call = all().getContent().getFirst();
        conversations.settle(call.id(), call.version(), true);
        assertThat(due()).isEmpty();
        conversations.settle(call.id(), call.version() + 1, false);
        assertThat(due()).containsExactly("Venlo");
        log(step("nog eens", TODAY.plusDays(7)));
        assertThat(due()).isEmpty();
    }

    @Test
    void a_step_is_due_also_when_the_municipality_came_meanwhile() {
        log(step("verslag sturen", TODAY));
        came(Duration.ofDays(-2));
        assertThat(due()).containsExactly("Venlo");
        assertThat(list.page("nu", LATELY, CallFilter.ALL, PageRequest.of(0, 100))
                        .map(CallRow::name))
                .doesNotContain("Venlo");
    }

    @Test
    void who_called_sets_it_right_or_withdraws_it_within_a_day() {
        Conversation call = log(CallReport.of(Outcome.COMES));
        conversations.correct(call.id(), 0, CallReport.of(Outcome.DECLINES));
        assertThatThrownBy(() -> conversations.correct(call.id(), 0, CallReport.of(Outcome.COMES)))
                .isInstanceOf(Problem.Stale.class);
        assertThat(all().getContent().getFirst().told().outcome()).isEqualTo(Outcome.DECLINES);
        As.forum();
        assertThatThrownBy(() -> conversations.withdraw(call.id(), 1)).isInstanceOf(Problem.NotAllowed.class);
        As.cmo(Builders.region(nu, "Limburg"));
        conversations.withdraw(call.id(), 1);
        assertThat(all()).isEmpty();
        assertThat(jdbc.sql("select count(*) from conversation")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(audited("call.withdrawn")).isOne();
    }

    @Test
    void after_a_day_it_stays_as_it_is() {
        Conversation call = log(CallReport.of(Outcome.COMES));
        calledAgo(Duration.ofHours(25));
        assertThat(all().getContent().getFirst().correctable()).isFalse();
        assertThatThrownBy(() -> conversations.correct(call.id(), 0, CallReport.of(Outcome.THINKS)))
                .isInstanceOf(Problem.NotAllowed.class);
        assertThatThrownBy(() -> conversations.withdraw(call.id(), 0)).isInstanceOf(Problem.NotAllowed.class);
    }

    @Test
    void who_came_after_the_call_counts_and_who_came_before_it_does_not() {
        log(CallReport.of(Outcome.NOT_REACHED));
        calledAgo(Duration.ofDays(5));
        came(Duration.ofDays(-6));
        assertThat(figures().came()).isEqualTo(new Fraction(0, 1));
        assertThat(figures().reached()).isEqualTo(new Fraction(0, 1));
        came(Duration.ofDays(-3));
        log(CallReport.of(Outcome.COMES));
        assertThat(figures().came()).isEqualTo(new Fraction(1, 1));
        assertThat(figures().reached()).isEqualTo(new Fraction(1, 1));
    }

    @Test
    void other_regions_and_roles_are_told_that_there_is_nothing() {
        Conversation call = log(CallReport.of(Outcome.COMES));
        As.cmo(Builders.region(nu, "Noord"));
        assertThatThrownBy(this::all).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> conversations.settle(call.id(), 0, true)).isInstanceOf(Problem.NotFound.class);
        assertThat(conversations.mayCall("nu", VENLO)).isFalse();
        As.municipality(VENLO);
        assertThatThrownBy(() -> log(CallReport.of(Outcome.COMES))).isInstanceOf(Problem.NotFound.class);
        As.forum();
        assertThat(log(CallReport.of(Outcome.THINKS)).by()).isEqualTo("Test FORUM");
    }

    @Test
    void a_conversation_goes_along_when_contacts_are_merged_and_returns() {
        ContactId anna = person("Anna Janssen");
        ContactId annie = person("Annie Janssen");
        assertThat(log(new CallReport(Outcome.COMES, annie, null, null, null, null))
                        .told()
                        .person())
                .isEqualTo("Annie Janssen");
        var merge = doubles.merge(new MergeContacts(anna, 0, annie, 0, typed("Anna Janssen")));
        assertThat(all().getContent().getFirst().told().contact()).isEqualTo(anna);
        doubles.undo(anna, merge);
        assertThat(all().getContent().getFirst().told().contact()).isEqualTo(annie);
    }

    private Conversation log(CallReport report) {
        return conversations.log("nu", VENLO, report);
    }

    private static CallReport step(String step, @Nullable LocalDate on) {
        return new CallReport(Outcome.THINKS, null, null, null, step, on);
    }

    private String problem(String step, @Nullable LocalDate on) {
        try {
            log(step(step, on));
            return "";
        } catch (Problem.Invalid wrong) {
            return wrong.errors().getFirst().field();
        }
    }

    private Page<Conversation> all() {
        return conversations.of("nu", VENLO, PageRequest.of(0, 10));
    }

    private List<String> due() {
        return list.page("nu", ReferencePoint.Asked.NOTHING, CallFilter.DUE, PageRequest.of(0, 10))
                .map(CallRow::name)
                .getContent();
    }

    private RegionCalls figures() {
        return list.figures("nu", LATELY, null).regions().getFirst();
    }

    private void came(Duration fromNow) {
        String reference = "m" + fromNow.abs().toDays();
        builders.upcoming(reference, "Limburg", fromNow);
        Builders.asSystem(() ->
                presence.note(reference, List.of(new PresenceEntry(null, null, "Iemand", "Venlo", "official", true))));
    }

    private void calledAgo(Duration ago) {
        OffsetDateTime at = OffsetDateTime.now(AmsterdamTime.ZONE).minus(ago);
        jdbc.sql("update conversation set happened_at = ?, happened_on = ?")
                .params(at, at.toLocalDate())
                .update();
    }

    private int audited(String action) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and object_id = 'GM0983'")
                .param(action)
                .query(Integer.class)
                .single();
    }

    private ContactId person(String name) {
        return contacts.create(typed(name));
    }

    private static NewContact typed(String name) {
        return new NewContact(name, null, null, null, AttendeeKind.OFFICIAL, VENLO);
    }
}
