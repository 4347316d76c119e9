package nl.gia.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gia.programmes.Layout.Continues;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final MunicipalityCode A = new MunicipalityCode("GM0001");
    private static final MunicipalityCode B = new MunicipalityCode("GM0002");
    private static final MunicipalityCode C = new MunicipalityCode("GM0003");
    private static final LocalDate MERGER = LocalDate.of(2010, 1, 1);
    private static final LocalDate START = LocalDate.of(2008, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2011, 12, 31);

    private final RegionId north = RegionId.create();
    private final RegionId south = RegionId.create();
    private final Map<MunicipalityCode, String> provinces = Map.of(A, "PV20", B, "PV20", C, "PV20");

    // A goes into C, which is new; B stays
    private final List<Continues> merger = List.of(
            new Continues(A, null, MERGER, A),
            new Continues(A, MERGER, null, C),
            new Continues(B, null, null, B),
            new Continues(C, MERGER, null, C));

    @Test
    void a_province_holds_the_municipalities_that_exist() {
        assertThat(layout(province(north)).memberships())
                .containsExactlyInAnyOrder(
                        new Membership(A, north, Layout.BEGINNING, MERGER),
                        new Membership(B, north, Layout.BEGINNING, Layout.END),
                        new Membership(C, north, MERGER, Layout.END));
    }

    @Test
    void a_single_municipality_goes_before_its_province() {
        assertThat(regionOf(B, START, province(north), single(south, B))).isEqualTo(south);
        assertThat(layout(province(north), single(south, B)).clashes(START, LAST))
                .isEmpty();
    }

    @Test
    void one_that_merges_passes_to_its_heir() {
        assertThat(regionOf(C, MERGER, province(north), single(south, A))).isEqualTo(south);
    }

    @Test
    void the_heirs_own_place_goes_before_what_it_inherits() {
        assertThat(regionOf(C, MERGER, single(south, A), single(north, C))).isEqualTo(north);
    }

    @Test
    void an_active_region_goes_before_one_that_is_not() {
        Area inactive = new Area(south, false, "PV20", null, null, null);
        assertThat(regionOf(B, START, inactive, province(north))).isEqualTo(north);
        assertThat(layout(inactive, province(north)).clashes(START, LAST)).isEmpty();
    }

    @Test
    void two_active_regions_on_one_date_clash() {
        assertThat(layout(single(north, B), single(south, B)).clashes(START, LAST))
                .extracting(Layout.Clash::municipality)
                .containsExactly(B);
    }

    @Test
    void regions_that_follow_each_other_do_not_clash_and_keep_history() {
        LocalDate change = LocalDate.of(2009, 7, 1);
        Area before = new Area(north, true, "PV20", null, null, change);
        Area after = new Area(south, true, "PV20", null, change, null);
        assertThat(layout(before, after).clashes(START, LAST)).isEmpty();
        assertThat(regionOf(B, change.minusDays(1), before, after)).isEqualTo(north);
        assertThat(regionOf(B, change, before, after)).isEqualTo(south);
    }

    @Test
    void what_no_area_holds_falls_in_no_region() {
        assertThat(regionOf(B, START, single(north, A))).isNull();
    }

    private Layout layout(Area... areas) {
        return new Layout(List.of(areas), merger, provinces);
    }

    private @Nullable RegionId regionOf(MunicipalityCode code, LocalDate on, Area... areas) {
        return layout(areas).memberships().stream()
                .filter(m -> m.municipality().equals(code))
                .filter(m -> !on.isBefore(m.from()) && on.isBefore(m.until()))
                .map(Membership::region)
                .findFirst()
                .orElse(null);
    }

    private static Area province(RegionId region) {
        return new Area(region, true, "PV20", null, null, null);
    }

    private static Area single(RegionId region, MunicipalityCode code) {
        return new Area(region, true, null, code, null, null);
    }
}
