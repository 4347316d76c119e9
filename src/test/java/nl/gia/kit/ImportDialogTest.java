package nl.gia.kit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import nl.gia.attendance.AttendanceImport;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.Page;
import nl.gia.testing.ViewTest;
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
        open("bijeenkomsten");
    }

    @Test
    void everything_wrong_is_shown_at_its_line_and_column_and_nothing_can_come_in() {
        choose(HEADER + "L1,Anna,geen adres,Venlo,ambtenaar,ja\nL9,Bert,,,koning,nee\n");
        assertThat(Page.texts(NativeTableCell.class)).containsSequence("2", "email", "Dit is geen mailadres.");
        assertThat(Page.texts(NativeTableCell.class)).contains("3", "meeting", "kind");
        assertThat(Page.texts(Paragraph.class)).anyMatch(text -> text.contains("deze 3 fouten"));
        assertThat(go().isEnabled()).isFalse();
    }

    @Test
    void a_good_file_tells_what_would_come_in_and_comes_in_when_one_says_so() {
        choose(TWO);
        assertThat(Page.texts(Paragraph.class)).contains("2 regels gelezen: 2 nieuw, 0 gewijzigd, 0 ongewijzigd.");
        assertThat(done).hasValue(0);
        Page.click("Inlezen");
        assertThat(Page.lastNotice()).isEqualTo("Ingelezen: 2 nieuw, 0 gewijzigd, 0 ongewijzigd.");
        assertThat(done).hasValue(1);
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void the_same_file_again_changes_nothing() {
        choose(TWO);
        Page.click("Inlezen");
        choose(TWO);
        assertThat(Page.texts(Paragraph.class)).contains("2 regels gelezen: 0 nieuw, 0 gewijzigd, 2 ongewijzigd.");
        assertThat(go().isEnabled()).isFalse();
    }

    private void choose(String file) {
        new ImportDialog(
                        "Inlezen",
                        "CSV",
                        background,
                        (in, dryRun) -> imports.run("gia", in, dryRun),
                        done::incrementAndGet)
                .open();
        roundtrip();
        UploadKt._upload(_get(Upload.class), "lijst.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8));
        roundtrip();
    }

    private static Button go() {
        return _get(Button.class, found -> found.withText("Inlezen"));
    }
}
