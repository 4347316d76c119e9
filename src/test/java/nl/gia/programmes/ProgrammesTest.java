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
                        "regions[0].provinces[0]",
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

    @Test
    void what_is_changed_is_found_changed() {
        ProgrammeDetails made = programmes.create(gia(region("Limburg", "Limburg")));
        var command = new ChangeProgramme(
                made.id(),
                made.version(),
                "Nieuwe naam",
                LocalDate.of(2008, 1, 1),
                LocalDate.of(2012, 12, 31),
                false,
                LocalDate.of(2012, 1, 1),
                7,
                21,
                70);
        programmes.change(command);
        ProgrammeDetails found = programmes.find("proef").orElseThrow();
        assertThat(found.name()).isEqualTo("Nieuwe naam");
        assertThat(found.period().until()).isEqualTo(LocalDate.of(2012, 12, 31));
        assertThat(found.visible()).isFalse();
        assertThat(found.referenceDate()).isEqualTo(LocalDate.of(2012, 1, 1));
        assertThat(List.of(found.acknowledgeDays(), found.answerDays(), found.agreedMeetings()))
                .containsExactly(7, 21, 70);
        assertThatThrownBy(() -> programmes.change(command))
                .isInstanceOfSatisfying(
                        Problem.Conflict.class,
                        late -> assertThat(late.text().key()).isEqualTo("problem.changedMeanwhile"));
    }

    @Test
    void all_that_is_wrong_in_a_change_is_told_at_its_field() {
        ProgrammeDetails made = programmes.create(gia(region("Limburg", "Limburg")));
        var command = new ChangeProgramme(
                made.id(),
                made.version(),
                " ",
                LocalDate.of(2006, 1, 1),
                null,
                true,
                LocalDate.of(2001, 1, 1),
                0,
                null,
                -1);
        Problem.Invalid problem = catchThrowableOfType(Problem.Invalid.class, () -> programmes.change(command));
        assertThat(problem.errors())
                .extracting(Problem.FieldError::field)
                .containsExactlyInAnyOrder(
                        "name", "end", "referenceDate", "agreedMeetings", "acknowledgeDays", "answerDays");
    }

    @Test
    void a_year_of_the_growth_path_stays_within_the_programme() {
        ProgrammeDetails made = programmes.create(gia(region("Limburg", "Limburg")));
        var shorter = new ChangeProgramme(
                made.id(),
                made.version(),
                "Proef",
                LocalDate.of(2008, 1, 1),
                LocalDate.of(2010, 12, 31),
                true,
                null,
                14,
                42,
                null);
        assertThatThrownBy(() -> programmes.change(shorter))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Problem.FieldError::field)
                                .containsExactly("end"));
    }

    @Test
    void the_growth_path_is_replaced_as_a_whole() {
        ProgrammeDetails made = programmes.create(gia(region("Limburg", "Limburg")));
        programmes.aimFor(
                made.id(),
                List.of(
                        new CreateProgramme.NewTarget(2011, 50, LocalDate.of(2011, 6, 1)),
                        new CreateProgramme.NewTarget(2009, 20, null)));
        assertThat(programmes.find("proef").orElseThrow().growthPath())
                .containsExactly(
                        new GrowthTarget(2009, 20, null), new GrowthTarget(2011, 50, LocalDate.of(2011, 6, 1)));
        assertThatThrownBy(() -> programmes.aimFor(made.id(), List.of(new CreateProgramme.NewTarget(2019, 20, null))))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void who_may_not_write_programmes_changes_none() {
        ProgrammeDetails made = programmes.create(gia(region("Limburg", "Limburg")));
        As.cmo(made.regions().getFirst().id());
        assertThatThrownBy(() -> programmes.aimFor(made.id(), List.of())).isInstanceOf(Problem.NotAllowed.class);
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
