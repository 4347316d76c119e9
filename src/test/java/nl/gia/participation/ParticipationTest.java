package nl.gia.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.gia.attendance.PresenceEntry;
import nl.gia.attendance.PresenceList;
import nl.gia.participation.ParticipationReport.RegionRow;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.Fraction;
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
class ParticipationTest {

    private static final LocalDate DAY = LocalDate.of(2010, 3, 4);
    private static final ReferencePoint.Asked NOTHING = ReferencePoint.Asked.NOTHING;

    @Autowired
    Participation participation;

    @Autowired
    PresenceList presence;

    @Autowired
    Builders builders;

    ProgrammeDetails gia;

    @BeforeEach
    void programme() {
        gia = builders.gia();
        As.reader();
    }

    @Test
    void without_presence_nobody_takes_part_and_every_region_has_its_row() {
        ParticipationReport report = participation.report("gia", NOTHING);
        assertThat(report.total()).isEqualTo(new Fraction(0, 418));
        assertThat(report.regions())
                .extracting(
                        RegionRow::name, RegionRow::active, row -> row.share().whole())
                .containsExactly(
                        tuple("Limburg", true, 33),
                        tuple("Noord", true, 62),
                        tuple("Zeeland", false, 13),
                        tuple(null, false, 310));
    }

    @Test
    void p1_counts_councillors_executives_and_officials_who_were_present() {
        present("L1", "Limburg", "Maastricht", AttendeeKind.OFFICIAL);
        present("L2", "Limburg", "Venlo", AttendeeKind.WELFARE_STAFF);
        present("L3", "Limburg", "Weert", AttendeeKind.STATE_OFFICIAL);
        present("L4", "Limburg", "Roermond", AttendeeKind.COUNCILLOR);
        present("L5", "Limburg", "Sittard-Geleen", AttendeeKind.EXECUTIVE);
        assertThat(row("Limburg").share()).isEqualTo(new Fraction(3, 33));
    }

    @Test
    void p2_a_municipality_counts_once_and_only_in_the_period() {
        present("L1", "Limburg", "Maastricht", AttendeeKind.OFFICIAL);
        present("L2", "Limburg", "Maastricht", AttendeeKind.COUNCILLOR);
        assertThat(row("Limburg").share().part()).isOne();
        assertThat(report(null, DAY, DAY).total().part()).isOne();
        assertThat(report(null, DAY.plusDays(1), null).total().part()).isZero();
        assertThat(report(null, null, DAY.minusDays(1)).total().part()).isZero();
    }

    @Test
    void p3_counts_for_the_region_of_the_municipality_and_tells_who_came_only_elsewhere() {
        present("L1", "Limburg", "Groningen", AttendeeKind.OFFICIAL);
        present("L2", "Limburg", "Assen", AttendeeKind.OFFICIAL);
        present("N1", "Noord", "Assen", AttendeeKind.OFFICIAL);
        present("N2", "Noord", "Middelburg", AttendeeKind.OFFICIAL);
        assertThat(row("Noord").share().part()).isEqualTo(2);
        assertThat(row("Noord").elsewhereOnly()).isOne();
        assertThat(row("Limburg").share().part()).isZero();
        assertThat(row("Zeeland").share()).isEqualTo(new Fraction(1, 13));
        assertThat(row("Zeeland").elsewhereOnly()).isOne();
    }

    @Test
    void p4_presence_passes_to_the_heir_and_is_not_attributable_before_it_exists() {
        present("L1", "Limburg", "Eijsden", AttendeeKind.OFFICIAL);
        present("L2", "Limburg", "Margraten", AttendeeKind.OFFICIAL);
        ParticipationReport after = report(LocalDate.of(2011, 1, 1), null, null);
        assertThat(region(after, "Limburg").share().part()).isOne();
        ParticipationReport now = report(LocalDate.of(2026, 1, 1), null, null);
        assertThat(region(now, "Limburg").share()).isEqualTo(new Fraction(1, 31));
        presentOn("L3", LocalDate.of(2011, 5, 1), "Eijsden-Margraten");
        ParticipationReport before = report(LocalDate.of(2010, 1, 1), null, null);
        assertThat(region(before, "Limburg").share().part()).isEqualTo(2);
        assertThat(before.notAttributable()).singleElement().satisfies(missing -> {
            assertThat(missing.name()).isEqualTo("Eijsden-Margraten");
            assertThat(missing.meetings()).isOne();
        });
    }

    @Test
    void p7_compares_each_year_with_its_target() {
        present("L1", "Limburg", "Maastricht", AttendeeKind.OFFICIAL);
        List<GrowthYear> path = participation.growthPath("gia");
        assertThat(path).extracting(GrowthYear::year).containsExactly(2008, 2009, 2011);
        GrowthYear last = path.getLast();
        assertThat(last.share()).isEqualTo(new Fraction(1, 418));
        assertThat(last.difference()).isEqualTo(1 - 168);
        assertThat(last.status()).isEqualTo(GrowthYear.Status.BEHIND);
        assertThat(path.getFirst().share()).isEqualTo(new Fraction(0, 443));
    }

    @Test
    void a_target_is_rounded_up_and_met_exactly_is_on_course() {
        assertThat(new GrowthYear(2011, DAY, 40, new Fraction(168, 418)).status())
                .isEqualTo(GrowthYear.Status.ON_COURSE);
        assertThat(new GrowthYear(2011, DAY, 40, new Fraction(189, 418)).difference())
                .isEqualTo(21);
        assertThat(new GrowthYear(2011, DAY, 0, new Fraction(0, 0)).status()).isEqualTo(GrowthYear.Status.ON_COURSE);
        assertThat(new GrowthYear(2030, DAY, 40, null).status()).isNull();
    }

    @Test
    void municipalities_are_listed_by_how_far_they_were_reached() {
        present("L1", "Limburg", "Maastricht", AttendeeKind.OFFICIAL);
        present("L2", "Limburg", "Maastricht", AttendeeKind.OFFICIAL);
        present("N1", "Noord", "Venlo", AttendeeKind.OFFICIAL);
        assertThat(names(Reach.PRESENT)).containsExactly("Maastricht", "Venlo");
        assertThat(names(Reach.ONCE)).containsExactly("Venlo");
        assertThat(names(Reach.ELSEWHERE_ONLY)).containsExactly("Venlo");
        assertThat(names(Reach.NEVER)).hasSize(31).doesNotContain("Maastricht");
        assertThat(participation.meetingsPerMunicipality("gia", NOTHING))
                .hasSize(418)
                .containsEntry(new MunicipalityCode("GM0935"), 2);
    }

    @Test
    void the_people_of_a_municipality_are_named_to_whom_they_may_be() {
        present("L1", "Limburg", "Maastricht", AttendeeKind.OFFICIAL);
        MunicipalityCode maastricht = new MunicipalityCode("GM0935");
        assertThat(participation.visits("gia", NOTHING, maastricht))
                .singleElement()
                .satisfies(visit -> assertThat(visit.people()).isEmpty());
        As.cmo(Builders.region(gia, "Noord"));
        assertThat(participation.visits("gia", NOTHING, maastricht).getFirst().people())
                .isEmpty();
        As.cmo(Builders.region(gia, "Limburg"));
        assertThat(participation.visits("gia", NOTHING, maastricht).getFirst().people())
                .hasSize(1);
        As.municipality(maastricht);
        assertThat(participation.visits("gia", NOTHING, maastricht).getFirst().people())
                .hasSize(1);
        As.forum();
        assertThat(participation.visits("gia", NOTHING, maastricht).getFirst().people())
                .hasSize(1);
    }

    @Test
    void the_breakdown_counts_provinces_classes_themes_and_kinds() {
        present("L1", "Limburg", "Maastricht", AttendeeKind.OFFICIAL);
        present("L2", "Limburg", "Venlo", AttendeeKind.EXPERT);
        Breakdown breakdown = participation.breakdown("gia", NOTHING);
        assertThat(breakdown.provinces()).hasSize(12);
        assertThat(breakdown.classes()).extracting(row -> row.share().whole()).containsExactly(266, 58, 33, 19, 42);
        assertThat(breakdown.themes())
                .extracting(Breakdown.OfTheme::name, row -> row.share().part())
                .containsExactly(tuple("Wonen", 1), tuple("Veiligheid", 0));
        assertThat(breakdown.kinds())
                .extracting(Breakdown.OfKind::kind)
                .containsExactly(AttendeeKind.OFFICIAL, AttendeeKind.EXPERT);
    }

    @Test
    void the_number_of_statements_does_not_depend_on_the_data() {
        present("L1", "Limburg", "Maastricht", AttendeeKind.OFFICIAL);
        int few = StatementCount.of(this::askEverything);
        for (int i = 0; i < 15; i++) {
            present("M" + i, i % 2 == 0 ? "Limburg" : "Noord", i % 3 == 0 ? "Venlo" : "Assen", AttendeeKind.COUNCILLOR);
        }
        assertThat(StatementCount.of(this::askEverything)).isEqualTo(few).isPositive();
    }

    @Test
    void an_unknown_programme_is_missing_and_impossible_dates_are_refused() {
        assertThatThrownBy(() -> participation.report("niets", NOTHING)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> report(LocalDate.of(2006, 12, 31), null, null)).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> report(null, DAY, DAY.minusDays(1))).isInstanceOf(Problem.Invalid.class);
    }

    private void askEverything() {
        participation.report("gia", NOTHING);
        participation.growthPath("gia");
        participation.breakdown("gia", NOTHING);
        participation.municipalities("gia", NOTHING, ReachFilter.ALL, PageRequest.of(0, 50));
        participation.visits("gia", NOTHING, new MunicipalityCode("GM0935"));
    }

    private List<String> names(Reach reach) {
        var filter = new ReachFilter(Builders.region(gia, "Limburg"), false, reach, "");
        return participation
                .municipalities("gia", NOTHING, filter, PageRequest.of(0, 100))
                .map(ReachedRow::name)
                .getContent();
    }

    private RegionRow row(String region) {
        return region(participation.report("gia", NOTHING), region);
    }

    private static RegionRow region(ParticipationReport report, String name) {
        return report.regions().stream()
                .filter(row -> name.equals(row.name()))
                .findFirst()
                .orElseThrow();
    }

    private ParticipationReport report(@Nullable LocalDate on, @Nullable LocalDate from, @Nullable LocalDate until) {
        return participation.report("gia", new ReferencePoint.Asked(on, from, until));
    }

    private void present(String meeting, String region, String municipality, AttendeeKind kind) {
        builders.meeting(meeting, region, DAY);
        note(meeting, municipality, kind);
    }

    private void presentOn(String meeting, LocalDate day, String municipality) {
        builders.meeting(meeting, "Limburg", day);
        note(meeting, municipality, AttendeeKind.OFFICIAL);
    }

    private void note(String meeting, String municipality, AttendeeKind kind) {
        Builders.asSystem(() -> presence.note(
                meeting, List.of(new PresenceEntry(null, null, "Iemand", municipality, kind.code(), true))));
    }
}
