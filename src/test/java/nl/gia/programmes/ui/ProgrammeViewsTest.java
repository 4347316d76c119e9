package nl.gia.programmes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.gia.programmes.AProgramme;
import nl.gia.programmes.LayoutRow;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.programmes.Programmes;
import nl.gia.programmes.RegionDetails;
import nl.gia.programmes.ThemeDetails;
import nl.gia.programmes.organisers.OrganiserKind;
import nl.gia.testing.As;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProgrammeViewsTest extends ViewTest {

    @Autowired
    Programmes programmes;

    @BeforeEach
    void a_programme() {
        As.forum();
        new AProgramme("proef")
                .region("Limburg", "Limburg")
                .region("Noord", "Groningen", "Drenthe")
                .inactiveRegion("Zeeland", "Zeeland")
                .theme("Wonen")
                .theme("Werk")
                .target(2008, 10)
                .in(programmes);
    }

    @Test
    void the_list_leads_to_each_programme() {
        As.reader();
        open("programmas");
        assertThat(_get(Anchor.class, a -> a.withText("Programma proef")).getHref())
                .isEqualTo("programmas/proef");
        _assertNone(Button.class, b -> b.withText("Programma maken…"));
    }

    @Test
    void a_programme_is_made_with_the_regions_and_themes_of_another() {
        open("programmas");
        _click(button("Programma maken…"));
        _click(button("Programma maken"));
        assertThat(_get(TextField.class, f -> f.withLabel("Naam")).isInvalid()).isTrue();
        _setValue(_get(TextField.class, f -> f.withLabel("Naam")), "GIA 2026–2029");
        assertThat(_get(TextField.class, f -> f.withLabel("Korte naam")).getValue())
                .isEqualTo("gia-2026-2029");
        _setValue(day("Eerste dag"), LocalDate.of(2026, 1, 1));
        _setValue(day("Laatste dag"), LocalDate.of(2029, 12, 31));
        @SuppressWarnings("unchecked")
        Select<Object> model = _get(Select.class, f -> f.withLabel("Begin met"));
        model.setValue(programmes.all().stream()
                .filter(row -> row.slug().equals("proef"))
                .findFirst()
                .orElseThrow());
        _click(button("Programma maken"));
        ProgrammeDetails made = programmes.find("gia-2026-2029").orElseThrow();
        assertThat(made.regions()).extracting(RegionDetails::name).containsExactly("Limburg", "Noord", "Zeeland");
        assertThat(made.themes()).extracting(ThemeDetails::name).containsExactly("Wonen", "Werk");
        _assertOne(H1.class, h -> h.withText("GIA 2026–2029"));
    }

    @Test
    void the_overview_tells_what_was_agreed_and_lets_it_be_changed() {
        open("programmas/proef");
        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Programma proef");
        assertThat(texts(NativeTableCell.class)).contains("2008", "10%", "1 januari 2008");
        _click(button("Afspraken wijzigen…"));
        _setValue(_get(IntegerField.class, f -> f.withLabel("Signaal beantwoorden, binnen dagen")), 7);
        _click(button("Opslaan"));
        assertThat(_get(IntegerField.class, f -> f.withLabel("Signaal beantwoorden, binnen dagen"))
                        .isInvalid())
                .isTrue();
        _setValue(_get(IntegerField.class, f -> f.withLabel("Signaal beantwoorden, binnen dagen")), 28);
        _click(button("Opslaan"));
        assertThat(found().answerDays()).isEqualTo(28);
    }

    @Test
    void the_growth_path_has_a_line_for_each_year() {
        open("programmas/proef");
        _click(button("Groeipad wijzigen…"));
        assertThat(_find(IntegerField.class)).hasSize(4);
        _setValue(_get(IntegerField.class, f -> f.withLabel("Doel 2011 in %")), 40);
        _click(button("Opslaan"));
        assertThat(texts(NativeTableCell.class)).contains("2011", "40%");
    }

    @Test
    void an_area_moves_from_a_day_on() {
        open("programmas/proef?tab=regios");
        assertThat(texts(H2.class)).contains("Limburg", "Noord", "Zeeland");
        _click(labelled("Verplaatsen… Drenthe (provincie)"));
        RegionDetails limburg = found().region("Limburg").orElseThrow();
        @SuppressWarnings("unchecked")
        ComboBox<RegionDetails> to = _get(ComboBox.class, f -> f.withLabel("Naar regio"));
        _setValue(to, limburg);
        _setValue(day("Vanaf"), LocalDate.of(2010, 1, 1));
        _click(button("Verplaatsen"));
        assertThat(found().region("Limburg").orElseThrow().areas())
                .extracting(area -> area.province() + " " + area.from())
                .contains("Drenthe 2010-01-01");
        _assertOne(Span.class, s -> s.withText("vanaf 1 januari 2010"));
    }

    @Test
    void a_region_gets_an_organiser() {
        open("programmas/proef?tab=regios");
        _click(_find(Button.class, b -> b.withText("Organisator toewijzen…")).getFirst());
        _setValue(_get(TextField.class, f -> f.withLabel("Naam van een nieuwe organisator")), "CMO Limburg");
        @SuppressWarnings("unchecked")
        Select<OrganiserKind> kind = _get(Select.class, f -> f.withLabel("Soort"));
        _setValue(kind, OrganiserKind.CMO);
        _click(button("Organisator toewijzen"));
        _assertOne(Span.class, s -> s.withText("CMO Limburg"));
    }

    @Test
    void a_region_is_added_and_removed() {
        open("programmas/proef?tab=regios");
        _click(button("Regio toevoegen…"));
        _setValue(_get(TextField.class, f -> f.withLabel("Naam van de regio")), "Utrecht");
        _click(button("Opslaan"));
        _click(_find(Button.class, b -> b.withText("Regio verwijderen…")).getLast());
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(found().region("Utrecht")).isEmpty();
    }

    @Test
    void the_address_says_which_municipalities_of_which_region_on_which_day() {
        As.reader();
        open("programmas/proef?tab=gemeenten&regio=Limburg&op=2011-01-01");
        assertThat(GridKt._size(grid())).isEqualTo(33);
        open("programmas/proef?tab=gemeenten&regio=geen&op=2011-01-01&zoek=utrechtse");
        assertThat(GridKt._findAll(grid())).extracting(LayoutRow::name).containsExactly("Utrechtse Heuvelrug");
        assertThat(texts(NativeTableCell.class)).contains("Zeeland (niet actief)", "13", "in geen regio", "337", "418");
    }

    @Test
    void a_list_of_nothing_says_what_to_do() {
        As.reader();
        open("programmas/proef?tab=gemeenten&zoek=bestaatniet");
        assertThat(texts(H2.class)).contains("Geen gemeente gevonden");
    }

    @Test
    void filtering_keeps_the_field_one_types_in() {
        As.reader();
        open("programmas/proef?tab=gemeenten");
        TextField search = _get(TextField.class, f -> f.withLabel("Zoeken"));
        _setValue(search, "venlo");
        roundtrip();
        assertThat(_get(TextField.class, f -> f.withLabel("Zoeken"))).isSameAs(search);
        assertThat(GridKt._findAll(grid())).extracting(LayoutRow::regionName).containsExactly("Limburg");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("tab=gemeenten", "zoek=venlo");
    }

    @Test
    void themes_are_added_and_ordered() {
        open("programmas/proef?tab=themas");
        _click(button("Thema toevoegen…"));
        _setValue(_get(TextField.class, f -> f.withLabel("Naam van het thema")), "Taal");
        _click(button("Opslaan"));
        _click(labelled("Omhoog Taal"));
        assertThat(found().themes()).extracting(ThemeDetails::name).containsExactly("Wonen", "Taal", "Werk");
    }

    @Test
    void a_reader_is_offered_no_changes_and_an_unknown_programme_is_not_found() {
        As.reader();
        for (String tab : List.of("overzicht", "regios", "gemeenten", "themas")) {
            open("programmas/proef?tab=" + tab);
            _assertNone(_get(ProgrammeView.class), Button.class, b -> b.withoutClasses("gia-more"));
        }
        open("programmas/onbekend");
        _assertNone(ProgrammeView.class);
    }

    private ProgrammeDetails found() {
        return programmes.find("proef").orElseThrow();
    }

    private static Button button(String text) {
        return _get(Button.class, b -> b.withText(text));
    }

    private static Button labelled(String label) {
        return _find(Button.class).stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static DatePicker day(String label) {
        return _get(DatePicker.class, f -> f.withLabel(label));
    }

    private static <C extends Component> List<String> texts(Class<C> type) {
        return _find(type).stream()
                .map(component -> component.getElement().getTextRecursively())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Grid<LayoutRow> grid() {
        return _get(Grid.class);
    }
}
