package nl.gia.municipalities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gia.municipalities.EnterReorganisation.Change;
import nl.gia.municipalities.EnterReorganisation.NewMunicipality;
import nl.gia.shared.ImportFailed;
import nl.gia.shared.ImportResult;
import nl.gia.shared.MunicipalityCode;
import nl.gia.shared.Problem;
import nl.gia.shared.files.ImportSource;
import nl.gia.testing.As;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ReorganisationsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final String HEADER =
            "effective_date,old_code,old_name,new_code,new_name,kind,old_abolished,new_established,rvig_new_code,new_province\n";

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    Municipalities municipalities;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void administrator() {
        As.admin();
    }

    @Test
    void a_pending_merger_takes_effect_on_its_day() {
        assertThat(enter(merge("GM1696", "GM0402"))).isEqualTo(new ImportResult(1, 1, 0, 0));
        assertThat(municipalities.on(DAY.minusDays(1)).items()).hasSize(342);
        assertThat(municipalities.on(DAY).items()).hasSize(341);
        assertThat(municipalities.isBeyondLastKnownChange(DAY)).isFalse();
        assertThat(continuedBy("GM1696", DAY)).isEqualTo("GM0402");
        assertThat(continuedBy("GM1696", DAY.minusDays(1))).isEqualTo("GM1696");
    }

    @Test
    void the_same_again_changes_nothing() {
        enter(merge("GM1696", "GM0402"));
        List<Map<String, Object>> before = register();
        assertThat(enter(merge("GM1696", "GM0402"))).isEqualTo(new ImportResult(1, 0, 0, 1));
        assertThat(register()).isEqualTo(before);
    }

    @Test
    void a_new_municipality_is_established_by_those_that_form_it() {
        EnterReorganisation command = new EnterReorganisation(
                DAY,
                List.of(merge("GM1696", "gm2001"), merge("GM0402", "GM2001")),
                List.of(new NewMunicipality("GM2001", "Gooi en Meren", "Noord-Holland")));
        reorganisations.enter(command);
        assertThat(municipalities.on(DAY).items()).hasSize(341);
        MunicipalityDetails formed =
                municipalities.find(new MunicipalityCode("GM2001")).orElseThrow();
        assertThat(formed.established()).isEqualTo(DAY);
        assertThat(formed.cameFrom()).extracting(Reorganisation::oldName).containsExactly("Hilversum", "Wijdemeren");
        assertThat(reorganisations.enter(command)).isEqualTo(new ImportResult(2, 0, 0, 2));
    }

    @Test
    void a_split_passes_to_the_one_heir_that_is_chosen() {
        enter(split("GM1696", "GM0402", false), split("GM1696", "GM0344", true));
        assertThat(continuedBy("GM1696", DAY)).isEqualTo("GM0344");
        assertThat(fieldsOf(split("GM0402", "GM0344", false), split("GM0402", "GM0363", false)))
                .contains("changes[0].heir");
        assertThat(fieldsOf(split("GM0402", "GM0344", true), split("GM0402", "GM0363", true)))
                .contains("changes[0].heir");
    }

    @Test
    void another_heir_can_be_chosen_afterwards() {
        enter(split("GM1696", "GM0402", false), split("GM1696", "GM0344", true));
        ImportResult result = enter(split("GM1696", "GM0402", true), split("GM1696", "GM0344", false));
        assertThat(result).isEqualTo(new ImportResult(2, 0, 2, 0));
        assertThat(continuedBy("GM1696", DAY)).isEqualTo("GM0402");
    }

    @Test
    void a_border_change_passes_to_nobody() {
        enter(new Change("GM1696", "GM0402", ReorganisationKind.BORDER, true));
        assertThat(municipalities.on(DAY).items()).hasSize(342);
        assertThat(continuedBy("GM1696", DAY)).isEqualTo("GM1696");
    }

    @Test
    void what_does_not_fit_is_told_at_its_field() {
        assertThat(fieldsOf(merge("GM0051", "GM0402"))).containsExactly("changes[0].oldCode");
        assertThat(fieldsOf(merge("GM0402", "GM0051"))).containsExactly("changes[0].newCode");
        assertThat(fieldsOf(merge("GM0402", "GM0402"))).containsExactly("changes[0].newCode");
        assertThat(fieldsOf(merge("", "GM9999"))).containsExactly("changes[0].oldCode", "changes[0].newCode");
        assertThat(fieldsOf()).containsExactly("changes");
        assertThat(fieldsOf(null, List.of(merge("GM1696", "GM0402")), List.of()))
                .containsExactly("effectiveOn");
        assertThat(fieldsOf(LocalDate.of(2006, 1, 1), List.of(merge("GM1696", "GM0402")), List.of()))
                .contains("effectiveOn");
    }

    @Test
    void a_new_municipality_needs_a_free_code_a_name_and_a_province() {
        assertThat(fieldsOf(
                        DAY,
                        List.of(merge("GM1696", "GM2001")),
                        List.of(new NewMunicipality("GM2001", " ", "Atlantis"))))
                .containsExactly("newMunicipalities[0].name", "newMunicipalities[0].province");
        assertThat(fieldsOf(
                        DAY,
                        List.of(merge("GM1696", "GM0363")),
                        List.of(new NewMunicipality("GM0363", "Nieuw Amsterdam", "Noord-Holland"))))
                .contains("newMunicipalities[0].code");
        assertThat(fieldsOf(
                        DAY,
                        List.of(merge("GM1696", "GM0402")),
                        List.of(new NewMunicipality("GM2001", "Los", "Noord-Holland"))))
                .containsExactly("newMunicipalities[0].code");
    }

    @Test
    void what_contradicts_the_register_is_refused() {
        assertThat(fieldsOf(LocalDate.of(2020, 1, 1), List.of(merge("GM0363", "GM0402")), List.of()))
                .containsExactly("effectiveOn");
    }

    @Test
    void the_file_the_register_came_from_changes_nothing() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/register/municipal_reorganisations.csv")) {
            assertThat(reorganisations.load(ImportSource.csv(in), false)).isEqualTo(new ImportResult(171, 0, 0, 171));
        }
    }

    @Test
    void a_file_is_taken_over_as_a_whole_and_again_changes_nothing() {
        String file = HEADER
                + "2027-01-01,GM1696,Wijdemeren,GM2001,Gooi en Meren,merge,1,1,1,Noord-Holland\n"
                + "2027-01-01,GM0402,Hilversum,GM2001,Gooi en Meren,merge,1,1,1,Noord-Holland\n";
        assertThat(load(file)).isEqualTo(new ImportResult(2, 2, 0, 0));
        assertThat(municipalities.on(DAY).items()).hasSize(341);
        assertThat(load(file)).isEqualTo(new ImportResult(2, 0, 0, 2));
    }

    @Test
    void a_dry_run_tells_what_would_come_in_and_stores_nothing() {
        String file = HEADER + "2027-01-01,GM1696,Wijdemeren,GM0402,Hilversum,merge,1,0,1,Noord-Holland\n";
        assertThat(load(file, true)).isEqualTo(new ImportResult(1, 1, 0, 0));
        assertThat(municipalities.on(DAY).items()).hasSize(342);
    }

    @Test
    void everything_wrong_in_a_file_is_told_at_line_and_column() {
        String file = HEADER
                + "2027-02-30,GM1696,Wijdemeren,GM0402,Hilversum,merge,1,0,1,Noord-Holland\n"
                + "2027-01-01,GM0001,Nergens,GM0363,Amsterdam,join,yes,0,1,Noord-Holland\n"
                + "2027-01-01,GM0344,Amsterdam,GM2002,,merge,1,1,,Atlantis\n"
                + "2027-01-01,GM0051,Skarsterlân,GM0599,Rotterdam,merge,1,0,,Zuid-Holland\n"
                + "2027-01-01,GM0518,'s-Gravenhage,GM0629,Wassenaar,split,1,0,0,Zuid-Holland\n"
                + "2027-01-01,GM0796,'s-Hertogenbosch,GM0828,Oss,border,1,0,,Noord-Brabant\n";
        ImportFailed failed = catchThrowableOfType(ImportFailed.class, () -> load(file));
        assertThat(failed.rows()).isEqualTo(6);
        assertThat(failed.errors())
                .extracting(error -> error.line() + " " + error.column())
                .containsExactly(
                        "2 effective_date",
                        "3 old_code",
                        "3 kind",
                        "3 old_abolished",
                        "4 new_name",
                        "4 new_province",
                        "4 old_name",
                        "5 old_code",
                        "6 rvig_new_code",
                        "7 old_abolished");
        assertThat(municipalities.on(DAY).items()).hasSize(342);
    }

    @Test
    void a_file_without_its_columns_is_refused() {
        assertThatThrownBy(() -> load("code,name\nGM0363,Amsterdam\n")).isInstanceOf(ImportFailed.class);
        assertThatThrownBy(() -> load("")).isInstanceOf(ImportFailed.class);
    }

    @Test
    void only_an_administrator_changes_the_register() {
        As.forum();
        assertThatThrownBy(() -> enter(merge("GM1696", "GM0402"))).isInstanceOf(Problem.NotAllowed.class);
        assertThatThrownBy(() -> load(HEADER)).isInstanceOf(Problem.NotAllowed.class);
    }

    private ImportResult enter(Change... changes) {
        return reorganisations.enter(new EnterReorganisation(DAY, List.of(changes), List.of()));
    }

    private ImportResult load(String file) {
        return load(file, false);
    }

    private ImportResult load(String file, boolean dryRun) {
        return reorganisations.load(
                ImportSource.csv(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))), dryRun);
    }

    private static Change merge(String oldCode, String newCode) {
        return new Change(oldCode, newCode, ReorganisationKind.MERGE, false);
    }

    private static Change split(String oldCode, String newCode, boolean heir) {
        return new Change(oldCode, newCode, ReorganisationKind.SPLIT, heir);
    }

    private List<String> fieldsOf(Change... changes) {
        return fieldsOf(DAY, List.of(changes), List.of());
    }

    private List<String> fieldsOf(LocalDate on, List<Change> changes, List<NewMunicipality> fresh) {
        var command = new EnterReorganisation(on, changes, fresh);
        return catchThrowableOfType(Problem.Invalid.class, () -> reorganisations.enter(command)).errors().stream()
                .map(Problem.FieldError::field)
                .toList();
    }

    private String continuedBy(String code, LocalDate on) {
        return jdbc.sql("""
                        select continued_by from municipality_continuation
                         where code = ? and valid_from <= ? and valid_until > ?""").params(code, on, on).query(String.class).single();
    }

    private List<Map<String, Object>> register() {
        return jdbc.sql("select * from reorganisation order by id").query().listOfRows();
    }
}
