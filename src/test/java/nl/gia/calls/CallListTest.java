package nl.gia.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.gia.attendance.PresenceEntry;
import nl.gia.attendance.PresenceList;
import nl.gia.attendance.imports.AttendanceImport;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.NewContact;
import nl.gia.participation.Participation;
import nl.gia.participation.Reach;
import nl.gia.participation.ReachFilter;
import nl.gia.participation.ReachedRow;
import nl.gia.participation.ReferencePoint;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.Fraction;
import nl.gia.shared.Message;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import nl.gia.shared.files.ImportSource;
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
class CallListTest {

    private static final LocalDate EARLY = LocalDate.of(2010, 3, 4);
    private static final LocalDate LATE = LocalDate.of(2011, 3, 4);
    private static final ReferencePoint.Asked IN_2011 =
            new ReferencePoint.Asked(null, LocalDate.of(2011, 1, 1), LocalDate.of(2011, 12, 31));

    @Autowired
    CallList list;

    @Autowired
    Conversations conversations;

    @Autowired
    Participation participation;

    @Autowired
    PresenceList presence;

    @Autowired
    AttendanceImport imports;

    @Autowired
    Contacts contacts;

    @Autowired
    Builders builders;

    ProgrammeDetails gia;
    RegionId limburg;

    @BeforeEach
    void two_meetings() {
        gia = builders.gia();
        limburg = Builders.region(gia, "Limburg");
        builders.meeting("early", "Limburg", EARLY);
        builders.meeting("late", "Limburg", LATE);
        As.cmo(limburg);
    }

    @Test
    void who_came_before_fell_silent_and_who_came_in_the_period_is_not_listed() {
        came("early", "Maastricht", AttendeeKind.OFFICIAL);
        came("early", "Venlo", AttendeeKind.COUNCILLOR);
        came("late", "Venlo", AttendeeKind.OFFICIAL);
        came("late", "Weert", AttendeeKind.WELFARE_STAFF);
        assertThat(names(Standing.SILENT)).containsExactly("Maastricht");
        assertThat(names(Standing.NEVER)).hasSize(31).contains("Weert").doesNotContain("Venlo", "Maastricht");
        assertThat(row("Maastricht").last()).isEqualTo(new CallRow.Visit("early", "Bijeenkomst early", EARLY));
    }

    @Test
    void never_is_what_participation_calls_never() {
        came("early", "Maastricht", AttendeeKind.OFFICIAL);
        came("late", "Eijsden-Margraten", AttendeeKind.EXECUTIVE);
        var whole =
                new ReferencePoint.Asked(null, gia.period().from(), gia.period().until());
        var never = new ReachFilter(limburg, false, Reach.NEVER, "");
        assertThat(names(Standing.NEVER))
                .containsExactlyInAnyOrderElementsOf(participation
                        .municipalities("gia", whole, never, PageRequest.of(0, 100))
                        .map(ReachedRow::name)
                        .getContent());
    }

    @Test
    void what_was_noted_of_one_that_merged_is_noted_of_its_heir() {
        came("early", "Eijsden", AttendeeKind.OFFICIAL);
        conversations.log("gia", new MunicipalityCode("GM0905"), CallReport.of(Outcome.THINKS));
        assertThat(row("Eijsden-Margraten").standing()).isEqualTo(Standing.SILENT);
        assertThat(row("Eijsden-Margraten").conversation()).isNotNull();
    }

    @Test
    void a_region_is_short_of_as_many_as_the_rounded_up_target_leaves() {
        came("early", "Maastricht", AttendeeKind.OFFICIAL);
        came("late", "Venlo", AttendeeKind.OFFICIAL);
        // 40% of 33 is 13.2, so 14.
        assertThat(list.figures("gia", IN_2011, null).regions())
                .singleElement()
                .extracting(RegionCalls::lacking)
                .isEqualTo(12);
        assertThat(list.figures("gia", IN_2011, null).aim().share()).isEqualTo(new Fraction(2, 33));
        As.forum();
        assertThat(list.figures("gia", IN_2011, null).regions())
                .extracting(RegionCalls::name, RegionCalls::lacking)
                .contains(tuple("Noord", 25), tuple(null, null));
    }

    @Test
    void who_helps_the_growth_path_stands_first_and_the_likeliest_of_those() {
        came("early", "Maastricht", AttendeeKind.OFFICIAL);
        known("Weert", "077 350 40 40");
        known("Venray", null);
        registered("late", "Roermond");
        assertThat(names(null)).startsWith("Roermond", "Weert", "Venray").endsWith("Maastricht");
        assertThat(keys("Roermond")).contains("calls.reason.helps", "calls.reason.missed");
        assertThat(keys("Weert")).doesNotContain("calls.reason.nobody");
        assertThat(row("Weert").contacts()).extracting(one -> one.name()).containsExactly("Iemand van Weert");
        assertThat(keys("Beek")).containsExactly("calls.reason.NEVER", "calls.reason.helps", "calls.reason.nobody");
        assertThat(keys("Maastricht")).doesNotContain("calls.reason.helps");
    }

    @Test
    void who_said_yes_or_no_goes_to_the_end() {
        conversations.log("gia", code("Weert"), CallReport.of(Outcome.DECLINES));
        conversations.log("gia", code("Beek"), CallReport.of(Outcome.THINKS));
        assertThat(names(null)).endsWith("Weert").contains("Beek");
    }

    @Test
    void is_filtered_by_name_and_by_what_was_noted() {
        conversations.log("gia", code("Weert"), CallReport.of(Outcome.CALL_BACK));
        assertThat(search(new CallFilter(null, null, CallState.ALL, "weert")))
                .containsExactlyInAnyOrder("Nederweert", "Weert");
        assertThat(search(new CallFilter(null, null, CallState.CALLED, ""))).containsExactly("Weert");
        assertThat(search(new CallFilter(null, null, CallState.NOT_CALLED, ""))).doesNotContain("Weert");
        assertThat(search(CallFilter.DUE)).isEmpty();
    }

    @Test
    void is_for_whoever_phones_and_of_the_own_regions() {
        assertThat(list.page("gia", IN_2011, CallFilter.ALL, PageRequest.of(0, 5))
                        .getTotalElements())
                .isEqualTo(33);
        RegionId noord = Builders.region(gia, "Noord");
        assertThatThrownBy(() -> list.figures("gia", IN_2011, noord)).isInstanceOf(Problem.NotFound.class);
        As.forum();
        assertThat(list.page("gia", IN_2011, CallFilter.ALL, PageRequest.of(0, 5))
                        .getTotalElements())
                .isEqualTo(418);
        As.reader();
        assertThatThrownBy(() -> list.figures("gia", IN_2011, null)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void the_number_of_statements_does_not_depend_on_the_data() {
        int few = StatementCount.of(this::askEverything);
        for (String town : List.of("Maastricht", "Venlo", "Weert", "Roermond", "Venray", "Beek")) {
            came("early", town, AttendeeKind.OFFICIAL);
            known(town, null);
            conversations.log("gia", code(town), CallReport.of(Outcome.THINKS));
        }
        assertThat(StatementCount.of(this::askEverything)).isEqualTo(few).isPositive();
    }

    private void askEverything() {
        list.page("gia", IN_2011, CallFilter.ALL, PageRequest.of(0, 50));
        list.figures("gia", IN_2011, null);
        conversations.of("gia", code("Maastricht"), PageRequest.of(0, 10));
    }

    private List<String> names(@Nullable Standing standing) {
        return search(new CallFilter(limburg, standing, CallState.ALL, ""));
    }

    private List<String> search(CallFilter filter) {
        var asked = filter.state() == CallState.CALLED || filter.state() == CallState.NOT_CALLED
                ? new ReferencePoint.Asked(null, LocalDate.of(2011, 1, 1), LocalDate.of(2099, 1, 1))
                : IN_2011;
        return list.page("gia", asked, filter, PageRequest.of(0, 100))
                .map(CallRow::name)
                .getContent();
    }

    private CallRow row(String name) {
        return list.page("gia", IN_2011, new CallFilter(null, null, CallState.ALL, name), PageRequest.of(0, 5)).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> keys(String name) {
        return CallReasons.of(row(name)).stream().map(Message::key).toList();
    }

    private MunicipalityCode code(String name) {
        return row(name).code();
    }

    private void came(String meeting, String municipality, AttendeeKind kind) {
        Builders.asSystem(() -> presence.note(
                meeting, List.of(new PresenceEntry(null, null, "Iemand", municipality, kind.code(), true))));
    }

    private void known(String municipality, @Nullable String phone) {
        contacts.create(new NewContact(
                "Iemand van " + municipality,
                null,
                phone,
                null,
                "griffier",
                AttendeeKind.OFFICIAL,
                code(municipality)));
    }

    /** Of a meeting that was held, since another came. */
    private void registered(String meeting, String municipality) {
        came(meeting, "Assen", AttendeeKind.OFFICIAL);
        String rows = "meeting,name,email,municipality,kind,present\n" + meeting + ",Afwezige,,%s,official,no\n";
        byte[] file = rows.formatted(municipality).getBytes(StandardCharsets.UTF_8);
        Builders.asSystem(() -> {
            imports.run("gia", ImportSource.csv(new ByteArrayInputStream(file)), false);
        });
    }
}
