package nl.gia.meetings.series.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.gia.kit.StatusBadge;
import nl.gia.meetings.MeetingDetails;
import nl.gia.meetings.Meetings;
import nl.gia.meetings.series.MeetingSeries;
import nl.gia.meetings.series.PlanSeries;
import nl.gia.meetings.series.Rhythm;
import nl.gia.meetings.series.SeriesDetails;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.Page;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SeriesViewsTest extends ViewTest {

    private static final LocalDate FIRST = LocalDate.of(2010, 4, 13);

    @Autowired
    Builders builders;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingSeries series;

    @BeforeEach
    void programme() {
        ProgrammeDetails gia = builders.gia();
        As.cmo(Builders.region(gia, "Limburg"));
    }

    @Test
    void the_dates_are_seen_before_and_those_one_drops_are_not_made() {
        open("bijeenkomsten/reeks/nieuw?programma=gia");
        _setValue(Page.text("Titel"), "Wonen");
        _setValue(_get(MultiSelectComboBox.class, f -> f.withLabel("Thema's")), Set.of("Wonen"));
        _setValue(_get(DatePicker.class, f -> f.withLabel("Eerste datum")), FIRST);
        _setValue(_get(IntegerField.class, f -> f.withLabel("Aantal bijeenkomsten")), 3);
        assertThat(dates()).containsExactly("dinsdag 13 april 2010", "dinsdag 11 mei 2010", "dinsdag 8 juni 2010");
        assertThat(Page.texts(Paragraph.class)).contains("3 concepten");
        _setValue(_get(Checkbox.class, box -> box.withLabel("dinsdag 11 mei 2010")), false);
        assertThat(Page.texts(Paragraph.class)).contains("2 concepten");
        Page.click("Concepten maken");
        assertThat(Page.texts(H1.class)).contains("Wonen");
        assertThat(Page.texts(NativeTableCell.class)).contains("di 13 apr 2010", "di 8 jun 2010");
        assertThat(Page.texts(Paragraph.class)).contains("Elke maand op de tweede dinsdag. 2 bijeenkomsten.");
    }

    @Test
    void what_is_wrong_stands_at_its_field_and_at_its_date() {
        open("bijeenkomsten/reeks/nieuw?programma=gia");
        _setValue(_get(DatePicker.class, f -> f.withLabel("Eerste datum")), LocalDate.of(2011, 12, 13));
        _setValue(_get(IntegerField.class, f -> f.withLabel("Aantal bijeenkomsten")), 2);
        assertThat(_get(
                        Checkbox.class,
                        box -> box.withLabel("dinsdag 10 januari 2012").withEnabled(false)))
                .isNotNull();
        assertThat(Page.texts(Span.class)).anyMatch(text -> text.contains("buiten het programma"));
        _setValue(_get(IntegerField.class, f -> f.withLabel("Aantal bijeenkomsten")), 61);
        assertThat(Page.problem(_get(IntegerField.class, f -> f.withLabel("Aantal bijeenkomsten"))))
                .contains("60");
        Page.click("Concepten maken");
        assertThat(Page.text("Titel").getValue()).isEmpty();
    }

    @Test
    void all_drafts_of_a_series_are_published_at_once() {
        SeriesDetails made = planned();
        open("bijeenkomsten/reeks/" + made.id());
        Page.click("Alle concepten publiceren…");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        roundtrip();
        assertThat(Page.texts(StatusBadge.class)).containsOnly("Gepubliceerd");
        assertThat(Page.has("Alle concepten publiceren…")).isFalse();
    }

    @Test
    void a_change_and_a_cancellation_ask_how_far_they_reach() {
        List<String> references =
                planned().meetings().stream().map(row -> row.reference()).toList();
        open("bijeenkomsten/" + references.get(1));
        assertThat(Page.texts(Paragraph.class)).contains("Bijeenkomst 2 van 3");
        Page.click("Wijzigen…");
        _setValue(Page.text("Titel"), "Werk");
        choose(true);
        Page.click("Opslaan");
        assertThat(titles(references)).containsExactly("Bijeenkomst null", "Werk", "Werk");
        Page.click("Annuleren…");
        choose(true);
        _setValue(_get(TextArea.class), "Geen geld");
        _click(_find(Button.class, b -> b.withText("Bijeenkomst annuleren")).getLast());
        roundtrip();
        assertThat(meetings.find(references.get(2)).orElseThrow().reason()).isEqualTo("Geen geld");
        assertThat(meetings.find(references.getFirst()).orElseThrow().reason()).isNull();
    }

    @SuppressWarnings("unchecked")
    private static void choose(boolean all) {
        _setValue(_get(RadioButtonGroup.class), all);
    }

    private List<String> titles(List<String> references) {
        return references.stream()
                .map(reference -> meetings.find(reference)
                        .map(MeetingDetails::row)
                        .orElseThrow()
                        .title())
                .toList();
    }

    private static List<String> dates() {
        return _find(Checkbox.class).stream().map(Checkbox::getLabel).toList();
    }

    private SeriesDetails planned() {
        var typed = new PlanSeries(Builders.plan(null, "Limburg", FIRST), Rhythm.WEEKS, 1, null, 3);
        return series.find(series.plan(typed, Set.of(FIRST, FIRST.plusWeeks(1), FIRST.plusWeeks(2))))
                .orElseThrow();
    }
}
