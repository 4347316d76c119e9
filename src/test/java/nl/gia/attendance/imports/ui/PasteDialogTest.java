package nl.gia.attendance.imports.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.NewContact;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.MunicipalityCode;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.Page;
import nl.gia.testing.RowFields;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PasteDialogTest extends ViewTest {

    private static final String TAB = "bijeenkomsten/L1?tab=deelnemers";

    @Autowired
    Builders builders;

    @Autowired
    Contacts contacts;

    @Autowired
    JdbcClient jdbc;

    @PersistenceContext
    EntityManager entities;

    ProgrammeDetails gia;

    @BeforeEach
    void a_meeting() {
        gia = builders.gia();
        builders.published("L1", "Limburg", LocalDate.of(2010, 3, 4));
        As.cmo(Builders.region(gia, "Limburg"));
        contacts.create(new NewContact(
                "Anna Smit",
                "anna@example.nl",
                "Gemeente Venlo",
                null,
                AttendeeKind.OFFICIAL,
                new MunicipalityCode("GM0983")));
        open(TAB);
    }

    @Test
    void a_mail_list_is_looked_over_mended_and_brought_in() {
        paste("anna@example.nl; \"Vries, Piet de\" <piet@example.nl>; info@example.nl");
        assertThat(RowFields.value(rows(), "Naam van regel 1")).isEqualTo("Anna Smit");
        assertThat(RowFields.value(rows(), "Organisatie van regel 1")).isEqualTo("Gemeente Venlo");
        assertThat(RowFields.value(rows(), "Naam van regel 2")).isEqualTo("Piet de Vries");
        assertThat(RowFields.problem(rows(), "Soort van regel 2")).isNotEmpty();
        assertThat(RowFields.problem(rows(), "Naam van regel 3")).isNotEmpty();
        RowFields.type(rows(), "Soort van regel 2", "COUNCILLOR");
        assertThat(RowFields.problem(rows(), "Gemeente van regel 2")).contains("Kies een gemeente");
        RowFields.type(rows(), "Gemeente van regel 2", "0935");
        assertThat(RowFields.value(rows(), "Gemeente van regel 2")).isEqualTo("Maastricht");
        assertThat(summary()).isEqualTo("2 nieuw · niemand staat er al op · 1 blijft achter");
        Page.click("2 deelnemers aanmelden");
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(Page.texts(Tab.class)).contains("Deelnemers 2");
        assertThat(Page.lastNotice()).contains("2 deelnemers aangemeld");
        Page.click("Ongedaan maken");
        assertThat(Page.texts(Tab.class)).contains("Deelnemers 0");
    }

    @Test
    void kind_and_municipality_are_chosen_for_who_lacks_them() {
        paste("Piet de Vries\nBo Evers");
        assertThat(Page.has("Niemand aan te melden")).isTrue();
        ComboBoxKt.selectByLabel(Page.choice("Soort, als die ontbreekt"), "Raadslid");
        ComboBoxKt.setUserInput(Page.choice("Gemeente, als die ontbreekt"), "983");
        ComboBoxKt.selectByLabel(Page.choice("Gemeente, als die ontbreekt"), "Venlo");
        roundtrip();
        assertThat(RowFields.value(rows(), "Gemeente van regel 2")).isEqualTo("Venlo");
        assertThat(Page.has("2 deelnemers aanmelden")).isTrue();
        RowFields.choose(rows(), "Regel 1 meenemen");
        roundtrip();
        Page.click("1 deelnemer aanmelden");
        assertThat(Page.texts(Tab.class)).contains("Deelnemers 1");
    }

    @Test
    void whoever_leaves_registers_nobody() {
        paste("Piet");
        assertThat(Page.has("Terug")).isFalse();
        Page.click("Niets aanmelden");
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(Page.texts(Tab.class)).contains("Deelnemers 0");
    }

    @Test
    void the_text_and_what_was_mended_stay_when_one_looks_back() {
        paste("Piet");
        RowFields.type(rows(), "Naam van regel 1", "Piet de Vries");
        Page.click("Terug naar de tekst");
        assertThat(text().getValue()).isEqualTo("Piet");
        Page.click("Verder");
        assertThat(RowFields.value(rows(), "Naam van regel 1")).isEqualTo("Piet de Vries");
        Page.click("Terug naar de tekst");
        _setValue(text(), "Piet\nJan");
        Page.click("Verder");
        assertThat(RowFields.value(rows(), "Naam van regel 2")).isEqualTo("Jan");
    }

    @Test
    void an_empty_list_is_refused_at_the_text() {
        Page.click("Lijst plakken…");
        Page.click("Verder");
        assertThat(Page.problem(text())).isEqualTo("Plak eerst een lijst.");
    }

    @Test
    void when_it_has_filled_up_meanwhile_nothing_is_lost() {
        paste("naam;soort\nPiet;anders\nJan;anders");
        jdbc.sql("update meeting set capacity = 1").update();
        entities.clear();
        Page.click("2 deelnemers aanmelden");
        assertThat(Page.lastNotice()).contains("intussen");
        assertThat(RowFields.rowProblem(rows(), "Regel 2 meenemen")).isEqualTo("Alle 1 plaatsen zijn bezet.");
        Page.click("1 deelnemer aanmelden");
        assertThat(Page.texts(Tab.class)).contains("Deelnemers 1");
    }

    @Test
    void of_many_rows_only_the_wrong_ones_can_be_shown() {
        paste("naam;soort\n" + "Jan %d;anders\n".repeat(9).formatted(1, 2, 3, 4, 5, 6, 7, 8, 9) + "Piet;koning");
        _setValue(_get(Checkbox.class, box -> box.withLabel("Alleen regels met een fout")), true);
        roundtrip();
        assertThat(RowFields.problem(rows(), "Soort van regel 10")).contains("koning");
        assertThat(GridKt._size(rows())).isEqualTo(1);
    }

    @Test
    void presence_comes_along_only_after_the_start() {
        paste("naam;soort;aanwezig\nPiet;anders;ja");
        Page.click("1 deelnemer opnemen");
        assertThat(Page.lastNotice()).startsWith("1 deelnemer aangemeld");
        jdbc.sql("update meeting set starts_at = now() + interval '1 day', ends_at = now() + interval '2 days'")
                .update();
        entities.clear();
        open("bijeenkomsten");
        open(TAB);
        paste("naam;soort;aanwezig\nJan;anders;ja");
        assertThat(presence().isReadOnly()).isTrue();
        assertThat(Page.has("1 deelnemer aanmelden")).isTrue();
    }

    @Test
    void who_only_reads_has_lists_but_pastes_none() {
        As.forum();
        open(TAB);
        assertThat(Page.has("Lijst plakken…")).isFalse();
        assertThat(_find(MenuBar.class).stream()
                        .flatMap(bar -> bar.getItems().stream())
                        .map(MenuItem::getText))
                .contains("Lijsten");
    }

    private static void paste(String list) {
        Page.click("Lijst plakken…");
        _setValue(text(), list);
        Page.click("Verder");
    }

    private static TextArea text() {
        return _get(TextArea.class, area -> area.withLabel("Lijst"));
    }

    private static Grid<Integer> rows() {
        return _get(_get(Dialog.class), PastedRows.class)
                .getChildren()
                .filter(Grid.class::isInstance)
                .map(PasteDialogTest::ofRows)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Integer> ofRows(Object grid) {
        return (Grid<Integer>) grid;
    }

    private static Select<?> presence() {
        return _get(Select.class, select -> select.withLabel("Aanwezigheid"));
    }

    private static String summary() {
        List<Paragraph> all = _find(_get(Dialog.class), Paragraph.class);
        return all.stream()
                .map(Paragraph::getText)
                .filter(text -> text.contains(" · "))
                .findFirst()
                .orElse("");
    }
}
