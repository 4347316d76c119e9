package nl.gia.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.gia.kit.StatusBadge;
import nl.gia.meetings.Meetings;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.security.Principal;
import nl.gia.security.Role;
import nl.gia.shared.MunicipalityCode;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.Page;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MeetingViewTest extends ViewTest {

    @Autowired
    Builders builders;

    @Autowired
    Meetings meetings;

    ProgrammeDetails gia;

    @BeforeEach
    void a_draft() {
        gia = builders.gia();
        builders.meeting("L1", "Limburg", LocalDate.of(2010, 3, 4));
        As.cmo(Builders.region(gia, "Limburg"));
    }

    @Test
    void a_draft_is_published() {
        open("bijeenkomsten/L1");
        assertThat(Page.texts(Span.class)).contains("donderdag 4 maart 2010, 13.30–17.00 uur", "Stadhuis");
        assertThat(step()).isEqualTo("Concept");
        Page.click("Publiceren");
        assertThat(step()).isEqualTo("Gepubliceerd");
        assertThat(Page.has("Publiceren")).isFalse();
    }

    @Test
    void all_of_it_can_be_changed() {
        open("bijeenkomsten/L1");
        Page.click("Wijzigen…");
        _setValue(Page.text("Titel"), "Wonen in Weert");
        _setValue(_get(IntegerField.class, f -> f.withLabel("Plaatsen")), 0);
        Page.click("Opslaan");
        assertThat(Page.problem(_get(IntegerField.class, f -> f.withLabel("Plaatsen"))))
                .isNotEmpty();
        _setValue(_get(IntegerField.class, f -> f.withLabel("Plaatsen")), 50);
        Page.click("Opslaan");
        _assertOne(H1.class, h -> h.withText("Wonen in Weert"));
        assertThat(Page.texts(Span.class)).contains("50 plaatsen");
    }

    @Test
    void who_comes_after_another_sees_how_it_stands_now() {
        open("bijeenkomsten/L1");
        meetings.cancel("L1", "ziek");
        Page.click("Publiceren");
        assertThat(Page.has("Publiceren")).isFalse();
        assertThat(Page.texts(Paragraph.class)).contains("Geannuleerd: ziek");
    }

    @Test
    void a_day_or_a_time_that_is_missing_is_told_there_and_nowhere_else() {
        open("bijeenkomsten/L1");
        Page.click("Wijzigen…");
        DatePicker day = _get(DatePicker.class, f -> f.withLabel("Datum"));
        TimePicker start = _get(TimePicker.class, f -> f.withLabel("Begin"));
        TimePicker end = _get(TimePicker.class, f -> f.withLabel("Einde"));
        _setValue(day, null);
        Page.click("Opslaan");
        assertThat(List.of(day.isInvalid(), start.isInvalid(), end.isInvalid())).containsExactly(true, false, false);
        _setValue(day, LocalDate.of(2010, 3, 5));
        _setValue(start, null);
        Page.click("Opslaan");
        assertThat(List.of(day.isInvalid(), start.isInvalid(), end.isInvalid())).containsExactly(false, true, false);
    }

    @Test
    void a_meeting_is_cancelled_with_a_reason() {
        open("bijeenkomsten/L1");
        Page.click("Annuleren…");
        Page.click("Bijeenkomst annuleren");
        TextArea reason = _get(TextArea.class);
        assertThat(Page.problem(reason)).isNotEmpty();
        _setValue(reason, "De zaal is ondergelopen.");
        Page.click("Bijeenkomst annuleren");
        assertThat(Page.texts(Paragraph.class)).contains("Geannuleerd: De zaal is ondergelopen.");
        assertThat(Page.has("Wijzigen…")).isFalse();
        undo();
        assertThat(step()).isEqualTo("Concept");
    }

    @Test
    void a_copy_is_all_but_the_day() {
        open("bijeenkomsten/L1");
        Page.click("Kopie maken…");
        assertThat(Page.text("Titel").getValue()).isEqualTo("Bijeenkomst L1");
        assertThat(Page.text("Plaats of link").getValue()).isEqualTo("Stadhuis");
        Page.click("Concept maken");
        DatePicker day = _get(DatePicker.class, f -> f.withLabel("Datum"));
        assertThat(Page.problem(day)).isNotEmpty();
        _setValue(day, LocalDate.of(2010, 4, 8));
        Page.click("Concept maken");
        assertThat(Page.texts(Span.class)).contains("donderdag 8 april 2010, 13.30–17.00 uur", "Stadhuis");
        assertThat(step()).isEqualTo("Concept");
    }

    @Test
    void a_draft_goes_to_the_archive_and_back() {
        open("bijeenkomsten/L1");
        Page.click("Archiveren");
        assertThat(Page.texts(StatusBadge.class)).contains("In archief");
        assertThat(Page.has("Publiceren")).isFalse();
        undo();
        assertThat(Page.has("Publiceren")).isTrue();
        Page.click("Archiveren");
        Page.click("Uit archief halen");
        assertThat(Page.texts(StatusBadge.class)).doesNotContain("In archief");
        assertThat(Page.has("Publiceren")).isTrue();
    }

    @Test
    void a_colleague_from_elsewhere_works_on_this_meeting() {
        var colleague = new Principal(
                UUID.randomUUID(), "Assa Dekker", Role.MUNICIPALITY, Set.of(), new MunicipalityCode("GM0106"), null);
        builders.account(colleague, "assa@example.nl");
        open("bijeenkomsten/L1");
        Page.click("Toevoegen…");
        type(Page.choice("Naam of mailadres"), "assa");
        Page.click("Toevoegen");
        assertThat(Page.problem(Page.choice("Naam of mailadres"))).isEqualTo("Geef een mailadres.");
        type(Page.choice("Naam of mailadres"), "assa@example.nl");
        Page.click("Toevoegen");
        assertThat(Page.texts(ListItem.class)).contains("Assa DekkerGemeente Assen✕");
        As.is(colleague);
        open("bijeenkomsten/L1");
        assertThat(Page.has("Publiceren")).isTrue();
        assertThat(Page.has("Toevoegen…")).isFalse();
        Page.click("Wijzigen…");
        _setValue(Page.text("Titel"), "Wonen in Assen");
        Page.click("Opslaan");
        _assertOne(H1.class, h -> h.withText("Wonen in Assen"));
        As.cmo(Builders.region(gia, "Limburg"));
        open("bijeenkomsten/L1");
        Page.click("✕");
        assertThat(Page.texts(ListItem.class)).noneMatch(line -> line.contains("Assa"));
        Page.click("Ongedaan maken");
        assertThat(Page.texts(ListItem.class)).contains("Assa DekkerGemeente Assen✕");
    }

    @Test
    void other_organisations_are_told_beside_the_organiser() {
        open("bijeenkomsten/L1");
        Page.click("Mede-organisatoren kiezen…");
        _setValue(organisers(), Set.of("Gemeente Venlo"));
        Page.click("Opslaan");
        assertThat(Page.texts(Span.class)).contains("Gemeente Venlo");
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<String> organisers() {
        return _get(MultiSelectComboBox.class, f -> f.withLabel("Mede-organisatoren"));
    }

    private static void type(ComboBox<?> field, String text) {
        ComboBoxKt._fireCustomValueSet(field, text);
    }

    @Test
    void another_region_looks_and_does_nothing() {
        Builders.asSystem(() -> meetings.publish("L1"));
        As.cmo(Builders.region(gia, "Noord"));
        open("bijeenkomsten/L1");
        _assertOne(H1.class, h -> h.withText("Bijeenkomst L1"));
        assertThat(_find(_get(MeetingView.class), Button.class)).isEmpty();
    }

    @Test
    void what_is_unknown_or_not_for_whoever_looks_is_not_found() {
        open("bijeenkomsten/ONBEKEND");
        _assertNone(MeetingView.class);
        As.reader();
        open("bijeenkomsten/L1");
        _assertNone(MeetingView.class);
    }

    private static void undo() {
        Notification last = NotificationsKt.getNotifications().getLast();
        _click(_get(last, Button.class, b -> b.withText("Ongedaan maken")));
        roundtrip();
    }

    private static String step() {
        return _find(ListItem.class).stream()
                .filter(step -> "step".equals(step.getElement().getAttribute("aria-current")))
                .map(ListItem::getText)
                .findFirst()
                .orElse("");
    }
}
