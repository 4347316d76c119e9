package nl.gia.municipalities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gia.shared.Message;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.testing.As;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class RegisterTest {

    @Autowired
    Municipalities municipalities;

    @Autowired
    RegisterLoader loader;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void reader() {
        As.reader();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/register/municipality_counts.csv", numLinesToSkip = 1)
    void each_first_of_january_has_as_many_as_the_source_counts(LocalDate date, int count) {
        assertThat(municipalities.on(date).items()).hasSize(count);
    }

    @Test
    void after_the_last_known_change_the_last_set_holds_and_says_so() {
        assertThat(municipalities.on(LocalDate.of(2031, 5, 1)).items()).hasSize(342);
        assertThat(municipalities.on(LocalDate.of(2031, 5, 1)).beyondLastKnownChange())
                .isTrue();
        assertThat(municipalities.on(LocalDate.of(2011, 1, 1)).beyondLastKnownChange())
                .isFalse();
    }

    @Test
    void a_name_that_fits_several_is_told_with_all_of_them() {
        LocalDate today = LocalDate.of(2026, 1, 1);
        MunicipalityNames names = municipalities.names();
        assertThat(names.resolve("bergen", today)).isEmpty();
        assertThat(names.whyUnknown(" bergen ", today))
                .isEqualTo(Message.of(
                        "municipalities.problem.severalOn",
                        "bergen",
                        "Bergen (L) (GM0893, Limburg), Bergen (NH) (GM0373, Noord-Holland)"));
        assertThat(names.whyUnknown("Nergens", today).key()).isEqualTo("municipalities.problem.notThere");
        assertThat(names.resolve("Bergen (NH)", today)).isPresent();
    }

    @Test
    void a_date_before_2007_is_refused() {
        assertThatThrownBy(() -> municipalities.on(LocalDate.of(2006, 12, 31))).isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void the_classes_of_2011_are_as_the_design_counts_them() {
        List<Integer> counts = jdbc.sql("select count(*) from municipality_class group by position order by position")
                .query(Integer.class)
                .list();
        assertThat(counts).containsExactly(266, 58, 33, 19, 42);
    }

    @ParameterizedTest
    @CsvSource({
        "GM0051, 2012-01-01, GM0051", // Skarsterlân
        "GM0051, 2014-06-01, GM1921", // De Friese Meren
        "GM0051, 2015-07-01, GM1940", // De Fryske Marren
        "GM0055, 2014-01-01, GM0080", // Boarnsterhim to Leeuwarden
        "GM0788, 2021-01-01, GM0824", // Haaren to Oisterwijk, though Vught has the larger area
        "GM0993, 2010-01-01, GM0984", // Meerlo-Wanssum to Venray
        "GM0040, 2017-06-01, GM0040", // a border change passes to nobody
    })
    void presence_passes_to_the_one_that_continues(String code, LocalDate on, String continuedBy) {
        assertThat(jdbc.sql("""
                        select continued_by from municipality_continuation
                         where code = ? and valid_from <= ? and valid_until > ?""").params(code, on, on).query(String.class).list())
                .containsExactly(continuedBy);
    }

    @Test
    void a_municipality_that_does_not_exist_yet_is_continued_by_nobody() {
        assertThat(jdbc.sql(
                                "select count(*) from municipality_continuation where code = 'GM1940' and valid_from <= date '2015-06-30'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void loading_again_changes_nothing() {
        List<Map<String, Object>> before = everything();
        loader.load();
        assertThat(everything()).isEqualTo(before).hasSizeGreaterThan(499);
    }

    @Test
    void names_are_found_by_code_official_cbs_and_spoken_name() {
        MunicipalityNames names = municipalities.names();
        LocalDate now = LocalDate.of(2026, 1, 1);
        for (String name : List.of("gm0518", "'s-gravenhage", "Den Haag", " ’s-Gravenhage ")) {
            assertThat(names.resolve(name, now).map(MunicipalityRow::code)).contains(new MunicipalityCode("GM0518"));
        }
        assertThat(names.resolve("Bergen (NH.)", now).map(MunicipalityRow::name))
                .contains("Bergen (NH)");
        assertThat(names.resolve("sudwest fryslan", LocalDate.of(2011, 1, 1))).isPresent();
        assertThat(names.resolve("sudwest fryslan", LocalDate.of(2010, 12, 31))).isEmpty();
        assertThat(names.resolve("Nergenshuizen", now)).isEmpty();
    }

    @Test
    void search_folds_case_and_diacritics_and_pages() {
        var filter = new MunicipalityFilter("FRYSLAN", null, LocalDate.of(2026, 1, 1));
        assertThat(municipalities.search(filter, PageRequest.of(0, 10)).getContent())
                .extracting(MunicipalityRow::name)
                .contains("Súdwest-Fryslân", "Noardeast-Fryslân");
        var all = municipalities.search(
                new MunicipalityFilter("", "Limburg", LocalDate.of(2011, 1, 1)), PageRequest.of(1, 10));
        assertThat(all.getTotalElements()).isEqualTo(33);
        assertThat(all.getContent()).hasSize(10);
    }

    @Test
    void the_history_tells_what_it_came_from_and_became() {
        MunicipalityDetails skarsterlan =
                municipalities.find(new MunicipalityCode("GM0051")).orElseThrow();
        assertThat(skarsterlan.became()).extracting(Reorganisation::newName).contains("De Friese Meren", "Heerenveen");
        MunicipalityDetails venray =
                municipalities.find(new MunicipalityCode("GM0984")).orElseThrow();
        assertThat(venray.cameFrom()).extracting(Reorganisation::oldName).containsExactly("Meerlo-Wanssum");
    }

    private List<Map<String, Object>> everything() {
        return jdbc.sql(
                        "select code, valid_from::text, valid_until::text, continued_by from municipality_continuation order by 1, 2")
                .query()
                .listOfRows();
    }
}
