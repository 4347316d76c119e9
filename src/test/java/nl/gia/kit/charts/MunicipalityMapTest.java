package nl.gia.kit.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.gia.shared.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class MunicipalityMapTest {

    private static final Outlines OUTLINES = Outlines.nearest(LocalDate.of(2011, 1, 1));
    private static final MapTexts TEXTS = new MapTexts(
            "Kaart <van> Nederland",
            "Gemeenten & bijeenkomsten",
            (name, meetings) -> name + ": " + meetings,
            List.of("niet", "1", "2", "3", "4 of meer"),
            "geen cijfer",
            "Bron: CBS / Kadaster, 2011");

    private static Drawing map(Map<MunicipalityCode, Integer> meetings) {
        return Drawing.of(MunicipalityMap.svg(meetings, OUTLINES, TEXTS));
    }

    private static Map<MunicipalityCode, Integer> everyMunicipality(int meetings) {
        Map<MunicipalityCode, Integer> all = new HashMap<>();
        OUTLINES.municipalities().forEach(municipality -> all.put(municipality.code(), meetings));
        return all;
    }

    @Test
    void each_municipality_has_its_step_and_says_its_number() {
        Map<MunicipalityCode, Integer> meetings = everyMunicipality(0);
        meetings.put(new MunicipalityCode("GM0957"), 2);
        meetings.put(new MunicipalityCode("GM0983"), 17);
        Drawing map = map(meetings);
        assertThat(paths(map, "gia-map-2")).containsExactly("Roermond: 2");
        assertThat(paths(map, "gia-map-4")).containsExactly("Venlo: 17");
        assertThat(paths(map, "gia-map-0")).hasSize(416);
        assertThat(map.ofClass("gia-map-province")).hasSize(12);
    }

    @Test
    void what_did_not_exist_on_the_reference_date_stays_blank() {
        Drawing map = map(Map.of(new MunicipalityCode("GM0957"), 1, new MunicipalityCode("GM9999"), 3));
        assertThat(paths(map, "gia-map-blank")).hasSize(417).contains("Venlo: geen cijfer");
        assertThat(paths(map, "gia-map-1")).containsExactly("Roermond: 1");
        assertThat(paths(map, "gia-map-3")).isEmpty();
    }

    @Test
    void it_is_light_enough_to_send() {
        String svg = MunicipalityMap.svg(everyMunicipality(3), OUTLINES, TEXTS);
        assertThat(svg.getBytes(StandardCharsets.UTF_8).length).isLessThan(150_000);
    }

    @Test
    void it_names_its_source_and_its_steps() {
        assertThat(map(everyMunicipality(1)).texts("text"))
                .containsExactly("niet", "1", "2", "3", "4 of meer", "Bron: CBS / Kadaster, 2011");
    }

    @Test
    void the_legend_explains_a_blank_only_when_there_is_one() {
        assertThat(map(Map.of()).texts("text")).contains("geen cijfer");
        assertThat(map(everyMunicipality(1)).texts("text")).doesNotContain("geen cijfer");
    }

    @Test
    void the_outlines_are_those_of_the_nearest_year() {
        assertThat(Outlines.nearest(LocalDate.of(2008, 1, 1)).year()).isEqualTo(2011);
        assertThat(Outlines.nearest(LocalDate.of(2016, 1, 1)).year()).isEqualTo(2011);
        assertThat(Outlines.nearest(LocalDate.of(2018, 1, 1)).year()).isEqualTo(2025);
        assertThat(Outlines.nearest(LocalDate.of(2027, 1, 1)).municipalities()).hasSize(342);
    }

    private static List<String> paths(Drawing map, String className) {
        return map.ofClass(className).stream()
                .filter(element -> element.getNodeName().equals("path"))
                .map(Element::getTextContent)
                .toList();
    }
}
