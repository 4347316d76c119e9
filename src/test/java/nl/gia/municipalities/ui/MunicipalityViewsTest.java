package nl.gia.municipalities.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.gia.municipalities.EnterReorganisation;
import nl.gia.municipalities.Municipalities;
import nl.gia.municipalities.MunicipalityRow;
import nl.gia.municipalities.ReorganisationKind;
import nl.gia.municipalities.Reorganisations;
import nl.gia.shared.MunicipalityCode;
import nl.gia.testing.As;
import nl.gia.testing.Page;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MunicipalityViewsTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    @Autowired
    Municipalities municipalities;

    @Autowired
    Reorganisations reorganisations;

    @Test
    void the_address_says_which_municipalities_of_which_day() {
        As.reader();
        open("gemeenten?op=2011-01-01&provincie=Limburg");
        assertThat(GridKt._size(grid())).isEqualTo(33);
        assertThat(_find(Paragraph.class, p -> p.withText("33 gemeenten op 1 januari 2011")))
                .hasSize(1);
        assertThat(_get(DatePicker.class, f -> f.withLabel("Peildatum")).getValue())
                .isEqualTo(LocalDate.of(2011, 1, 1));
        assertThat(GridKt._getFormattedRow(grid(), 0).getLast()).startsWith("GM");
    }

    @Test
    void what_one_filters_on_goes_into_the_address() {
        As.reader();
        open("gemeenten");
        assertThat(GridKt._size(grid())).isEqualTo(342);
        _setValue(_get(TextField.class, f -> f.withLabel("Zoeken")), "fryslan");
        _setValue(_get(DatePicker.class, f -> f.withLabel("Peildatum")), LocalDate.of(2026, 1, 1));
        roundtrip();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("zoek=fryslan", "op=2026-01-01");
        assertThat(GridKt._findAll(grid())).extracting(MunicipalityRow::name).contains("Súdwest-Fryslân");
    }

    @Test
    void a_list_of_nothing_says_what_to_do() {
        As.reader();
        open("gemeenten?zoek=bestaatniet");
        assertThat(Page.texts(H2.class)).contains("Geen gemeente gevonden");
        assertThat(_find(Grid.class)).isEmpty();
    }

    @Test
    void a_day_beyond_the_last_known_change_says_so_and_one_before_the_register_is_refused() {
        As.reader();
        open("gemeenten?op=2031-01-01");
        assertThat(_find(
                        Paragraph.class,
                        p -> p.withText(
                                "Deze dag ligt na de laatst bekende herindeling. Getoond zijn de gemeenten van nu.")))
                .hasSize(1);
        open("gemeenten?op=2006-01-01");
        DatePicker day = _get(DatePicker.class, f -> f.withLabel("Peildatum"));
        assertThat(day.isInvalid()).isTrue();
        assertThat(day.getErrorMessage()).contains("1 januari 2007");
        assertThat(GridKt._size(grid())).isZero();
    }

    @Test
    void a_municipality_tells_its_history_and_its_class() {
        As.reader();
        open("gemeenten/GM0051");
        _assertOne(H1.class, h -> h.withText("Skarsterlân"));
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("De Friese Meren", "Heerenveen");
        assertThat(_find(NativeTableCell.class))
                .extracting(NativeTableCell::getText)
                .contains("0 tot 5%");
        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Skarsterlân");
    }

    @Test
    void an_unknown_municipality_is_not_found() {
        As.reader();
        for (String address : List.of("gemeenten/GM9999", "gemeenten/zomaar")) {
            open(address);
            _assertNone(MunicipalityView.class);
        }
    }

    @Test
    void only_an_administrator_is_offered_to_change_the_register() {
        As.forum();
        open("gemeenten");
        _assertNone(Button.class, b -> b.withText("Herindeling invoeren…"));
        _assertNone(Button.class, b -> b.withText("Bestand inlezen…"));
    }

    @Test
    void an_administrator_enters_a_merger() {
        As.admin();
        open("gemeenten?op=2027-01-01");
        _click(_get(Button.class, b -> b.withText("Herindeling invoeren…")));
        _click(_get(Button.class, b -> b.withText("Herindeling vastleggen")));
        assertThat(_get(DatePicker.class, f -> f.withLabel("Gaat in op")).isInvalid())
                .isTrue();
        _setValue(_get(DatePicker.class, f -> f.withLabel("Gaat in op")), DAY);
        _setValue(municipalityBox("Oude gemeenten"), Set.of(row("GM1696")));
        _setValue(municipalityBox("Gaan over in"), Set.of(row("GM0402")));
        _assertNone(ComboBox.class, f -> f.withLabel("Wie zet de oude gemeente voort?"));
        _click(_get(Button.class, b -> b.withText("Herindeling vastleggen")));
        assertThat(municipalities.on(DAY).items()).hasSize(341);
        assertThat(_find(Paragraph.class, p -> p.withText("341 gemeenten op 1 januari 2027")))
                .hasSize(1);
    }

    @Test
    void what_was_entered_wrongly_is_removed_after_asking() {
        As.admin();
        reorganisations.enter(new EnterReorganisation(
                DAY,
                List.of(new EnterReorganisation.Change("GM1696", "GM0402", ReorganisationKind.MERGE, false)),
                List.of()));
        open("gemeenten/GM1696");
        _click(_get(Button.class, b -> b.withText("Verwijderen…")));
        ConfirmDialog asks = _get(ConfirmDialog.class);
        assertThat(asks.getElement().getProperty("message")).contains("Wijdemeren naar Hilversum");
        ConfirmDialogKt._fireConfirm(asks);
        assertThat(municipalities.on(DAY).items()).hasSize(342);
        _assertNone(Button.class, b -> b.withText("Verwijderen…"));
        open("gemeenten/GM0051");
        _assertNone(Button.class, b -> b.withText("Verwijderen…"));
    }

    @Test
    void nobody_else_is_offered_to_remove_a_reorganisation() {
        As.admin();
        reorganisations.enter(new EnterReorganisation(
                DAY,
                List.of(new EnterReorganisation.Change("GM1696", "GM0402", ReorganisationKind.MERGE, false)),
                List.of()));
        As.forum();
        open("gemeenten/GM1696");
        _assertNone(Button.class, b -> b.withText("Verwijderen…"));
    }

    @Test
    void a_file_with_errors_is_shown_line_by_line_and_a_good_one_taken_over() {
        As.admin();
        open("gemeenten?op=2027-01-01");
        _click(_get(Button.class, b -> b.withText("Bestand inlezen…")));
        UploadKt._upload(_get(Upload.class), "herindelingen.csv", "text/csv", file("GM9999"));
        roundtrip();
        List<Grid> previews = _find(Grid.class);
        assertThat(GridKt._getFormattedRow(previews.getLast(), 0).toString()).contains("GM9999");
        UploadKt._upload(_get(Upload.class), "herindelingen.csv", "text/csv", file("GM1696"));
        roundtrip();
        _click(_get(Button.class, b -> b.withText("1 regel inlezen")));
        roundtrip();
        _assertOne(Paragraph.class, p -> p.withText("341 gemeenten op 1 januari 2027"));
    }

    private static byte[] file(String oldCode) {
        return ("""
                effective_date,old_code,new_code,new_name,kind,old_abolished,new_established,rvig_new_code,new_province
                2027-01-01,%s,GM0402,Hilversum,merge,1,0,1,Noord-Holland
                """).formatted(oldCode).getBytes(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<MunicipalityRow> municipalityBox(String label) {
        return _get(MultiSelectComboBox.class, f -> f.withLabel(label));
    }

    private MunicipalityRow row(String code) {
        return municipalities.names().find(new MunicipalityCode(code)).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Grid<MunicipalityRow> grid() {
        return _get(Grid.class);
    }
}
