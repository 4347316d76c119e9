package nl.gia.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.gia.municipalities.EnterReorganisation;
import nl.gia.municipalities.ReorganisationKind;
import nl.gia.municipalities.Reorganisations;
import nl.gia.shared.Problem;
import nl.gia.shared.RegionId;
import nl.gia.testing.As;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class RegionsTest {

    private static final LocalDate IN_2008 = LocalDate.of(2008, 7, 1);
    private static final LocalDate IN_2011 = LocalDate.of(2011, 1, 1);

    @Autowired
    Programmes programmes;

    @Autowired
    Regions regions;

    @Autowired
    RegionLayout layout;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    JdbcClient jdbc;

    ProgrammeDetails programme;

    @BeforeEach
    void a_programme_of_two_regions() {
        As.forum();
        programme = new AProgramme("proef")
                .region("Limburg", "Limburg")
                .region("Noord", "Groningen", "Drenthe")
                .inactiveRegion("Zeeland", "Zeeland")
                .in(programmes);
    }

    @Test
    void a_province_moved_from_a_date_leaves_the_years_before_as_they_were() {
        int before = municipalities("Noord", IN_2008);
        regions.moveArea(area("Noord", "Drenthe"), region("Limburg"), LocalDate.of(2010, 1, 1));
        assertThat(municipalities("Noord", IN_2008)).isEqualTo(before).isEqualTo(37);
        assertThat(municipalities("Noord", IN_2011)).isEqualTo(23);
        assertThat(municipalities("Limburg", IN_2011)).isEqualTo(33 + 12);
        assertThat(areas("Noord")).contains("Drenthe null 2010-01-01");
        assertThat(areas("Limburg")).contains("Drenthe 2010-01-01 null");
    }

    @Test
    void an_area_moved_before_it_began_moves_as_a_whole() {
        regions.moveArea(area("Noord", "Drenthe"), region("Limburg"), LocalDate.of(2010, 1, 1));
        regions.moveArea(area("Limburg", "Drenthe"), region("Zeeland"), LocalDate.of(2009, 1, 1));
        assertThat(areas("Limburg")).containsExactly("Limburg null null");
        assertThat(areas("Zeeland")).contains("Drenthe 2010-01-01 null");
    }

    @Test
    void one_municipality_can_leave_its_province_and_come_back() {
        regions.hold(region("Noord"), new HoldArea(null, "GM0935", LocalDate.of(2009, 1, 1), null));
        assertThat(regionOf("GM0935", IN_2008)).isEqualTo("Limburg");
        assertThat(regionOf("GM0935", IN_2011)).isEqualTo("Noord");
        UUID single = details("Noord").areas().getLast().id();
        regions.endArea(single, LocalDate.of(2010, 7, 1));
        assertThat(regionOf("GM0935", IN_2011)).isEqualTo("Limburg");
        assertThat(regionOf("GM0935", LocalDate.of(2010, 1, 1))).isEqualTo("Noord");
    }

    @Test
    void two_active_regions_never_hold_one_municipality_within_the_programme() {
        assertThatThrownBy(() -> regions.hold(region("Noord"), new HoldArea("Limburg", null, IN_2011, null)))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.errors())
                                .isNotEmpty()
                                .allMatch(error -> error.field().equals("regions")));
    }

    @Test
    void a_region_made_active_may_not_clash_either() {
        regions.hold(region("Zeeland"), new HoldArea("Limburg", null, null, null));
        assertThatThrownBy(() -> regions.change(region("Zeeland"), new ChangeRegion("Zeeland", true, null)))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void a_region_is_added_renamed_and_removed() {
        RegionId added = regions.add(programme.id(), new ChangeRegion(" Utrecht ", true, 4));
        regions.change(added, new ChangeRegion("Utrecht en Flevoland", false, 6));
        RegionDetails changed = details("Utrecht en Flevoland");
        assertThat(changed.active()).isFalse();
        assertThat(changed.agreedMeetings()).isEqualTo(6);
        regions.remove(added);
        assertThat(found().region(added)).isEmpty();
    }

    @Test
    void two_regions_never_have_one_name() {
        assertThatThrownBy(() -> regions.add(programme.id(), new ChangeRegion("LIMBURG", true, null)))
                .isInstanceOf(Problem.Invalid.class);
        regions.change(region("Limburg"), new ChangeRegion("limburg", true, null));
        assertThat(details("limburg").name()).isEqualTo("limburg");
    }

    @Test
    void a_region_with_meetings_stays() {
        meetingIn(region("Limburg"));
        assertThatThrownBy(() -> regions.remove(region("Limburg"))).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void an_area_that_is_no_area_is_refused() {
        for (HoldArea wrong : List.of(
                new HoldArea(null, null, null, null),
                new HoldArea("Utrecht", "GM0344", null, null),
                new HoldArea("Atlantis", null, null, null),
                new HoldArea(null, "GM9999", null, null),
                new HoldArea("Utrecht", null, IN_2011, IN_2008))) {
            assertThatThrownBy(() -> regions.hold(region("Noord"), wrong)).isInstanceOf(Problem.Invalid.class);
        }
    }

    @Test
    void only_who_writes_programmes_moves_areas() {
        UUID drenthe = area("Noord", "Drenthe");
        As.cmo(region("Noord"));
        assertThatThrownBy(() -> regions.moveArea(drenthe, region("Limburg"), IN_2011))
                .isInstanceOf(Problem.NotAllowed.class);
    }

    @Test
    void a_reorganisation_to_come_is_followed_from_its_day() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        ProgrammeDetails later = new AProgramme("later")
                .during(2026, 2029)
                .regionOf("Gooi", "GM1696")
                .region("Utrecht", "Utrecht")
                .in(programmes);
        As.admin();
        reorganisations.enter(new EnterReorganisation(
                day,
                List.of(new EnterReorganisation.Change("GM1696", "GM0402", ReorganisationKind.MERGE, false)),
                List.of()));
        assertThat(regionNames(later, "Hilversum", day.minusDays(1))).containsExactly((String) null);
        assertThat(regionNames(later, "Wijdemeren", day.minusDays(1))).containsExactly("Gooi");
        assertThat(regionNames(later, "Hilversum", day)).containsExactly("Gooi");
        assertThat(regionNames(later, "Wijdemeren", day)).isEmpty();
    }

    @Test
    void the_layout_of_a_day_is_searched_and_paged_by_the_database() {
        var none = new LayoutFilter(programme.id(), IN_2011, null, true, "utrechtse");
        assertThat(layout.search(none, PageRequest.of(0, 10)).getContent())
                .extracting(LayoutRow::name)
                .containsExactly("Utrechtse Heuvelrug");
        var limburg = new LayoutFilter(programme.id(), IN_2011, region("Limburg"), false, "");
        assertThat(layout.search(limburg, PageRequest.of(3, 10)).getContent())
                .hasSize(3)
                .allMatch(row -> "Limburg".equals(row.regionName()));
        assertThat(layout.search(LayoutFilter.all(programme.id(), IN_2011), PageRequest.of(0, 5))
                        .getTotalElements())
                .isEqualTo(418);
        assertThatThrownBy(() -> layout.on(programme.id(), LocalDate.of(2006, 12, 31)))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void the_counts_of_a_day_add_up_with_those_in_no_region() {
        regions.add(programme.id(), new ChangeRegion("Leeg", true, null));
        List<LayoutCount> counts = layout.counts(programme.id(), IN_2011);
        assertThat(counts)
                .extracting(count -> count.name() + " " + count.municipalities())
                .containsExactly("Limburg 33", "Noord 35", "Zeeland 13", "Leeg 0", "null 337");
        assertThat(counts.get(2).active()).isFalse();
    }

    private List<String> regionNames(ProgrammeDetails asked, String municipality, LocalDate on) {
        var filter = new LayoutFilter(asked.id(), on, null, false, municipality);
        return layout.search(filter, PageRequest.of(0, 5)).getContent().stream()
                .map(LayoutRow::regionName)
                .toList();
    }

    private void meetingIn(RegionId region) {
        jdbc.sql("""
                        insert into meeting (id, reference, programme_id, region_id, title, starts_at, ends_at, status, created_by)
                        values (gen_random_uuid(), 'proef-1', ?, ?, 'Proef', '2010-01-05 13:00Z', '2010-01-05 15:00Z', 'DRAFT', 'test')""").params(programme.id().value(), region.value()).update();
    }

    private ProgrammeDetails found() {
        return programmes.find(programme.id()).orElseThrow();
    }

    private RegionDetails details(String name) {
        return found().region(name).orElseThrow();
    }

    private RegionId region(String name) {
        return details(name).id();
    }

    private UUID area(String region, String province) {
        return details(region).areas().stream()
                .filter(area -> province.equals(area.province()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> areas(String region) {
        return details(region).areas().stream()
                .map(area -> area.province() + " " + area.from() + " " + area.until())
                .toList();
    }

    private int municipalities(String region, LocalDate on) {
        return layout.counts(programme.id(), on).stream()
                .filter(count -> region.equals(count.name()))
                .mapToInt(LayoutCount::municipalities)
                .sum();
    }

    private String regionOf(String code, LocalDate on) {
        var filter = new LayoutFilter(programme.id(), on, null, false, code);
        return layout.search(filter, PageRequest.of(0, 1))
                .getContent()
                .getFirst()
                .regionName();
    }
}
