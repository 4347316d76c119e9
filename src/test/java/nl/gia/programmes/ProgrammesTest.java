package nl.gia.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import nl.gia.shared.Problem;
import nl.gia.testing.As;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ProgrammesTest {

    @Autowired
    Programmes programmes;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void forum() {
        As.forum();
    }

    @Test
    void a_new_programme_is_found_as_it_was_made() {
        programmes.create(gia(region("Limburg", "Limburg"), region("Noord", "Groningen", "fryslân", "Drenthe")));
        ProgrammeDetails found = programmes.find("proef").orElseThrow();
        assertThat(found.regions()).extracting(RegionDetails::name).containsExactly("Limburg", "Noord");
        assertThat(found.growthPath())
                .containsExactly(new GrowthTarget(2008, 10, null), new GrowthTarget(2011, 40, null));
        assertThat(found.theme("WONEN")).isPresent();
        assertThat(programmes.all()).extracting(ProgrammeRow::slug).contains("proef");
    }

    @Test
    void the_layout_is_ready_for_any_date() {
        programmes.create(gia(region("Limburg", "Limburg"), region("Noord", "Groningen", "Fryslân", "Drenthe")));
        assertThat(municipalitiesOf("Limburg", LocalDate.of(2011, 1, 1))).isEqualTo(33);
        assertThat(municipalitiesOf("Noord", LocalDate.of(2011, 1, 1))).isEqualTo(62);
        assertThat(municipalitiesOf("Limburg", LocalDate.of(2026, 1, 1))).isEqualTo(31);
    }

    @Test
    void everything_wrong_is_told_at_once_at_its_field() {
        var command = new CreateProgramme(
                "Met Spaties",
                "",
                LocalDate.of(2010, 1, 1),
                LocalDate.of(2009, 1, 1),
                true,
                null,
                List.of(region("A", "Atlantis"), region("a", "Limburg")),
                List.of(new CreateProgramme.NewTarget(1999, 10, null)),
                List.of(new CreateProgramme.NewTheme(null, null)),
                null,
                false);
        Problem.Invalid problem = catchThrowableOfType(Problem.Invalid.class, () -> programmes.create(command));
        assertThat(problem.errors())
                .extracting(Problem.FieldError::field)
                .containsExactlyInAnyOrder(
                        "slug",
                        "name",
                        "end",
                        "regions[0].provinces",
                        "regions[1].name",
                        "growthPath[0].year",
                        "themes[0]");
    }

    @Test
    void one_municipality_in_two_active_regions_is_refused() {
        assertThatThrownBy(() -> programmes.create(gia(region("Een", "Limburg"), region("Twee", "Limburg"))))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void a_taken_slug_is_a_conflict() {
        programmes.create(gia(region("Limburg", "Limburg")));
        assertThatThrownBy(() -> programmes.create(gia(region("Limburg", "Limburg"))))
                .isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void a_reader_makes_no_programmes() {
        As.reader();
        assertThatThrownBy(() -> programmes.create(gia(region("Limburg", "Limburg"))))
                .isInstanceOf(Problem.NotAllowed.class);
    }

    private int municipalitiesOf(String region, LocalDate on) {
        return jdbc.sql("""
                        select count(*) from region_membership m join region r on r.id = m.region_id
                         where r.name = ? and m.valid_from <= ? and m.valid_until > ?""").params(region, on, on).query(Integer.class).single();
    }

    private static CreateProgramme.NewRegion region(String name, String... provinces) {
        return new CreateProgramme.NewRegion(name, List.of(provinces), List.of(), true);
    }

    private static CreateProgramme gia(CreateProgramme.NewRegion... regions) {
        return new CreateProgramme(
                "proef",
                "Proef",
                LocalDate.of(2008, 1, 1),
                LocalDate.of(2011, 12, 31),
                true,
                null,
                List.of(regions),
                List.of(new CreateProgramme.NewTarget(2008, 10, null), new CreateProgramme.NewTarget(2011, 40, null)),
                List.of(new CreateProgramme.NewTheme("Wonen", 2008)),
                63,
                false);
    }
}
