package nl.gia.municipalities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gia.municipalities.EnterReorganisation.Change;
import nl.gia.municipalities.EnterReorganisation.NewMunicipality;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reorganisation that was entered wrongly is taken back: the register is as it was before. */
@IntegrationTest
class TakenBackTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final MunicipalityCode WIJDEMEREN = new MunicipalityCode("GM1696");
    private static final MunicipalityCode HILVERSUM = new MunicipalityCode("GM0402");
    private static final MunicipalityCode FORMED = new MunicipalityCode("GM2001");

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    Municipalities municipalities;

    @Autowired
    Builders builders;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void administrator() {
        As.admin();
    }

    @Test
    void all_that_was_kept_ready_is_as_before() {
        builders.gia();
        List<Map<String, Object>> before = keptReady();
        form();
        assertThat(keptReady()).isNotEqualTo(before);
        TakeBack told = reorganisations.preview(DAY, WIJDEMEREN);
        assertThat(told.steps())
                .containsExactlyInAnyOrder(
                        new TakeBack.Step("Wijdemeren", "Gooi en Meren"),
                        new TakeBack.Step("Hilversum", "Gooi en Meren"));
        assertThat(told.vanishing()).containsExactly("Gooi en Meren");
        reorganisations.takeBack(DAY, WIJDEMEREN);
        assertThat(keptReady()).isEqualTo(before);
        assertThat(municipalities.find(FORMED)).isEmpty();
        assertThat(municipalities.on(DAY).items()).hasSize(342);
        form();
        assertThat(municipalities.on(DAY).items()).hasSize(341);
    }

    @Test
    void what_was_entered_for_that_day_elsewhere_stays() {
        enter(DAY, new Change("GM1696", "GM0402", ReorganisationKind.MERGE, false));
        enter(DAY, new Change("GM0744", "GM0748", ReorganisationKind.MERGE, false));
        reorganisations.takeBack(DAY, HILVERSUM);
        assertThat(municipalities.on(DAY).items()).hasSize(341);
        assertThat(municipalities.find(WIJDEMEREN).orElseThrow().abolished()).isNull();
    }

    @Test
    void what_the_source_data_say_cannot_be_taken_back() {
        assertThatThrownBy(() -> reorganisations.takeBack(LocalDate.of(2019, 1, 1), new MunicipalityCode("GM1963")))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> reorganisations.takeBack(DAY, WIJDEMEREN)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void what_another_builds_on_goes_last() {
        form();
        LocalDate later = DAY.plusYears(1);
        enter(later, new Change("GM2001", "GM0363", ReorganisationKind.MERGE, false));
        assertThatThrownBy(() -> reorganisations.preview(DAY, FORMED)).isInstanceOf(Problem.Conflict.class);
        assertThatThrownBy(() -> reorganisations.takeBack(DAY, FORMED))
                .isInstanceOf(Problem.Conflict.class)
                .hasMessage("municipalities.problem.buildsOn");
        reorganisations.takeBack(later, FORMED);
        reorganisations.takeBack(DAY, FORMED);
        assertThat(municipalities.on(later).items()).hasSize(342);
    }

    @Test
    void a_municipality_that_is_in_use_does_not_vanish() {
        form();
        jdbc.sql("insert into contact (id, name, kind, municipality_code, person_key)"
                        + " values (gen_random_uuid(), 'Anna', 'OFFICIAL', 'GM2001', 'name:anna|GM2001')")
                .update();
        assertThatThrownBy(() -> reorganisations.takeBack(DAY, FORMED))
                .isInstanceOf(Problem.Conflict.class)
                .hasMessage("municipalities.problem.inUse");
    }

    private void form() {
        reorganisations.enter(new EnterReorganisation(
                DAY,
                List.of(
                        new Change("GM1696", "GM2001", ReorganisationKind.MERGE, false),
                        new Change("GM0402", "GM2001", ReorganisationKind.MERGE, false)),
                List.of(new NewMunicipality("GM2001", "Gooi en Meren", "Noord-Holland"))));
    }

    private void enter(LocalDate on, Change change) {
        reorganisations.enter(new EnterReorganisation(on, List.of(change), List.of()));
    }

    private List<Map<String, Object>> keptReady() {
        return jdbc.sql("""
                        select 'exists' as what, code, established as begins, abolished as ends, '' as by from municipality
                        union all
                        select 'continues', code, valid_from, valid_until, continued_by from municipality_continuation
                        union all
                        select 'member', municipality_code, valid_from, valid_until, region_id::text from region_membership
                         order by 1, 2, 3, 4""").query().listOfRows();
    }
}
