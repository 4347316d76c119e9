package nl.gia.kit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import nl.gia.attendance.imports.AttendanceImport;
import nl.gia.shared.files.ImportPreview;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.Page;
import nl.gia.testing.RowButtons;
import nl.gia.testing.ViewTest;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportDialogTest extends ViewTest {

    private static final String HEADER = "meeting,name,email,municipality,kind,present\n";
    private static final String TWO = HEADER + "L1,Anna,anna@example.nl,Venlo,ambtenaar,ja\nL1,Bert,,,deskundige,nee\n";

    @Autowired
    AttendanceImport imports;

    @Autowired
    BackgroundWork background;

    @Autowired
    Builders builders;

    final AtomicInteger done = new AtomicInteger();

    @BeforeEach
    void a_meeting() {
        builders.gia();
        builders.published("L1", "Limburg", LocalDate.of(2010, 3, 4));
        As.admin();
        open("toegankelijkheid");
    }

    @Test
    void every_problem_is_shown_at_its_cell_and_the_other_lines_can_come_in() {
        choose(HEADER + "L1,Anna,geen adres,Venlo,ambtenaar,ja\nL9,Bert,,,koning,nee\nL1,Cees,,,deskundige,ja\n");
        assertThat(Page.texts(Paragraph.class)).anyMatch(text -> text.startsWith("2 regels hebben een fout"));
        assertThat(row(0)).contains("geen adres", "Dit is geen mailadres.");
        assertThat(row(1)).contains("koning", "niet bekend");
        assertThat(RowButtons.has(Page.<ImportPreview.Row>grid(), "Anna", "Regel 2 inlezen"))
                .isFalse();
        Page.click("1 regel inlezen");
        assertThat(Page.lastNotice()).isEqualTo("Ingelezen: 1 nieuw, 0 gewijzigd, 0 ongewijzigd.");
    }

    @Test
    void what_is_wrong_with_the_whole_file_is_told_and_nothing_can_come_in() {
        choose("meeting,name\nL1,Anna\n");
        assertThat(Page.texts(NativeTableCell.class)).containsSequence("1", "email", "De kolom email ontbreekt.");
        assertThat(go("Inlezen").isEnabled()).isFalse();
    }

    @Test
    void a_good_file_tells_what_would_come_in_and_comes_in_when_one_says_so() {
        choose(TWO);
        assertThat(Page.texts(Paragraph.class)).contains("2 regels gelezen: 2 nieuw, 0 gewijzigd, 0 ongewijzigd.");
        assertThat(done).hasValue(0);
        Page.click("2 regels inlezen");
        assertThat(Page.lastNotice()).isEqualTo("Ingelezen: 2 nieuw, 0 gewijzigd, 0 ongewijzigd.");
        assertThat(done).hasValue(1);
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void a_line_one_does_not_choose_stays_behind() {
        choose(TWO);
        RowButtons.click(Page.<ImportPreview.Row>grid(), "Bert", "Regel 3 inlezen");
        Page.click("1 regel inlezen");
        assertThat(Page.lastNotice()).isEqualTo("Ingelezen: 1 nieuw, 0 gewijzigd, 0 ongewijzigd.");
    }

    @Test
    void a_workbook_names_the_cell_of_each_problem() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Lijst");
            String[][] rows = {
                {"meeting", "name", "email", "municipality", "kind", "present"},
                {"L1", "Anna", "anna@example.nl", "Nergens", "ambtenaar", "ja"}
            };
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
        }
        choose("lijst.xlsx", bytes.toByteArray());
        assertThat(row(0)).contains("D2: De gemeente Nergens bestaat niet");
        assertThat(go("Niets in te lezen").isEnabled()).isFalse();
    }

    @Test
    void what_is_named_a_workbook_and_is_none_is_told_so() {
        choose("lijst.xlsx", TWO.getBytes(StandardCharsets.UTF_8));
        assertThat(Page.texts(NativeTableCell.class)).anyMatch(text -> text.startsWith("Dit is geen Excel-bestand"));
    }

    @Test
    void the_same_file_again_changes_nothing() {
        choose(TWO);
        Page.click("2 regels inlezen");
        choose(TWO);
        assertThat(Page.texts(Paragraph.class)).contains("2 regels gelezen: 0 nieuw, 0 gewijzigd, 2 ongewijzigd.");
        assertThat(go("Inlezen").isEnabled()).isFalse();
    }

    private static String row(int number) {
        return GridKt._getFormattedRow(Page.grid(), number).toString();
    }

    private void choose(String file) {
        choose("lijst.csv", file.getBytes(StandardCharsets.UTF_8));
    }

    private void choose(String name, byte[] file) {
        new ImportDialog(
                        "Inlezen",
                        "CSV",
                        background,
                        (source, dryRun) -> imports.run("gia", source, dryRun),
                        done::incrementAndGet)
                .open();
        roundtrip();
        UploadKt._upload(_get(Upload.class), name, "text/csv", file);
        roundtrip();
    }

    private static Button go(String text) {
        return _get(Button.class, found -> found.withText(text));
    }
}
