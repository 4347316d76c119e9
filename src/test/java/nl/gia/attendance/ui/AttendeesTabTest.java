package nl.gia.attendance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.EmailField;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.gia.attendance.AttendeeRow;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.NewContact;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.MunicipalityCode;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.Page;
import nl.gia.testing.RowButtons;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AttendeesTabTest extends ViewTest {

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
    void a_meeting_and_somebody_known() {
        gia = builders.gia();
        builders.published("L1", "Limburg", LocalDate.of(2010, 3, 4));
        As.cmo(Builders.region(gia, "Limburg"));
        contacts.create(new NewContact(
                "Anna Janssen",
                "anna@example.nl",
                "Gemeente Venlo",
                "beleidsmedewerker",
                AttendeeKind.OFFICIAL,
                new MunicipalityCode("GM0983")));
        open(TAB);
    }

    @Test
    void somebody_known_is_registered_by_choosing_the_name() {
        Page.click("Aanmelden…");
        chooseAnna();
        assertThat(_get(EmailField.class).getValue()).isEqualTo("anna@example.nl");
        assertThat(_get(EmailField.class).isReadOnly()).isTrue();
        assertThat(kind().getValue()).isEqualTo(AttendeeKind.OFFICIAL);
        assertThat(Page.text("Functie").getValue()).isEqualTo("beleidsmedewerker");
        Page.click("Opslaan");
        assertThat(names()).containsExactly("Anna Janssen");
        assertThat(Page.texts(Tab.class)).contains("Deelnemers 1");
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void somebody_new_is_added_on_the_spot_and_the_next_can_be_typed() {
        Page.click("Aanmelden…");
        type("Bert Peeters");
        assertThat(name().getHelperText()).startsWith("Nieuw");
        Page.click("Opslaan en volgende");
        assertThat(kind().isInvalid()).isTrue();
        ComboBoxKt.selectByLabel(kind(), "Raadslid");
        Page.click("Opslaan en volgende");
        assertThat(Page.problem(Page.choice("Gemeente"))).contains("gemeente");
        ComboBox<?> municipality = Page.choice("Gemeente");
        ComboBoxKt.setUserInput(municipality, "maastr");
        ComboBoxKt.selectByLabel(municipality, "Maastricht");
        Page.click("Opslaan en volgende");
        assertThat(name().isEmpty()).isTrue();
        assertThat(kind().isInvalid()).isFalse();
        chooseAnna();
        Page.click("Opslaan");
        assertThat(names()).containsExactly("Anna Janssen", "Bert Peeters");
    }

    @Test
    void who_has_the_name_of_somebody_known_is_that_one_or_said_to_be_another() {
        Page.click("Aanmelden…");
        assertThat(_find(NamesakeChoice.class)).isEmpty();
        typeAnna();
        assertThat(namesakes().getLabel()).isEqualTo("Bedoelt u deze persoon?");
        assertThat(namesakes().getItemLabelGenerator().apply(namesakes().getValue()))
                .isEqualTo("Anna Janssen · Venlo · Gemeente Venlo · anna@example.nl");
        Page.click("Opslaan");
        assertThat(emails()).containsExactly("anna@example.nl");

        Page.click("Aanmelden…");
        typeAnna();
        Page.click("Opslaan");
        assertThat(Page.problem(name())).isEqualTo("Deze persoon staat al op de lijst.");
        _setValue(namesakes(), Optional.empty());
        Page.click("Opslaan");
        assertThat(emails()).containsExactlyInAnyOrder("anna@example.nl", "");
    }

    @Test
    void among_several_of_one_name_one_chooses() {
        contacts.create(new NewContact(
                "Anna Janssen",
                "a.janssen@example.nl",
                null,
                null,
                AttendeeKind.COUNCILLOR,
                new MunicipalityCode("GM0983")));
        Page.click("Aanmelden…");
        typeAnna();
        Page.click("Opslaan");
        assertThat(Page.problem(namesakes())).isEqualTo("Kies wie u bedoelt, of iemand anders met deze naam.");
        assertThat(namesakes().getListDataView().getItemCount()).isEqualTo(3);
        _setValue(namesakes(), namesakes().getListDataView().getItem(0));
        Page.click("Opslaan");
        assertThat(emails()).hasSize(1).noneMatch(String::isEmpty);
    }

    private static void typeAnna() {
        type("anna janssen");
        ComboBoxKt.selectByLabel(kind(), "Ambtenaar");
        ComboBox<?> municipality = Page.choice("Gemeente");
        ComboBoxKt.setUserInput(municipality, "venlo");
        ComboBoxKt.selectByLabel(municipality, "Venlo");
        roundtrip();
    }

    private static NamesakeChoice namesakes() {
        return _get(NamesakeChoice.class);
    }

    private static List<String> emails() {
        return GridKt._findAll(Page.<AttendeeRow>grid()).stream()
                .map(row -> Objects.toString(row.email(), ""))
                .toList();
    }

    @Test
    void a_municipality_is_told_that_it_sees_its_own() {
        register();
        As.municipality(new MunicipalityCode("GM0983"));
        open(TAB);
        assertThat(Page.texts(Tab.class)).contains("Uw deelnemers 1");
        assertThat(Page.texts(Paragraph.class))
                .contains(
                        "U ziet alleen de deelnemers van uw gemeente. Op het overzicht staat hoeveel er in totaal waren.");
        As.municipality(new MunicipalityCode("GM0935"));
        open(TAB);
        assertThat(Page.texts(Tab.class)).contains("Uw deelnemers 0");
        assertThat(Page.texts(H2.class))
                .contains("Niemand van uw gemeente staat op de lijst")
                .doesNotContain("Nog niemand op de lijst");
        assertThat(Page.texts(Paragraph.class))
                .contains("Was er wel iemand van uw gemeente? Laat het weten aan de organisator.");
    }

    @Test
    void before_the_meeting_a_municipality_without_people_on_the_list_is_told_whom_to_tell() {
        jdbc.sql("with cmo as (insert into organiser values (gen_random_uuid(), 'Een CMO', 'CMO') returning id)"
                        + " update meeting set organiser_id = (select id from cmo),"
                        + " starts_at = now() + interval '1 day', ends_at = now() + interval '2 days'")
                .update();
        entities.clear();
        As.municipality(new MunicipalityCode("GM0935"));
        open("bijeenkomsten");
        open(TAB);
        assertThat(Page.texts(Paragraph.class))
                .anyMatch(text -> text.startsWith("Wilt u komen of een collega aanmelden? Geef het door aan Een CMO."));
    }

    @Test
    void the_same_person_again_is_refused_at_its_field() {
        register();
        Page.click("Aanmelden…");
        chooseAnna();
        Page.click("Opslaan");
        assertThat(Page.problem(_get(EmailField.class))).isEqualTo("Deze persoon staat al op de lijst.");
        assertThat(names()).hasSize(1);
    }

    @Test
    void the_first_presence_makes_the_meeting_held_and_undoing_it_returns_it() {
        register();
        RowButtons.click(Page.<AttendeeRow>grid(), "Anna", "Aanwezig");
        roundtrip();
        assertThat(step()).isEqualTo("Gehouden");
        assertThat(GridKt._getFormattedRow(Page.grid(), 0).toString()).contains("Aanwezig", "Ongedaan maken");
        assertThat(RowButtons.has(Page.<AttendeeRow>grid(), "Anna", "Verwijderen: Anna Janssen"))
                .isFalse();
        RowButtons.click(Page.<AttendeeRow>grid(), "Anna", "Ongedaan maken");
        roundtrip();
        assertThat(step()).isEqualTo("Gepubliceerd");
        assertThat(names()).containsExactly("Anna Janssen");
    }

    @Test
    void a_walk_in_is_present_and_gone_when_that_is_undone() {
        Page.click("Inloper noteren…");
        type("Cees de Wit");
        ComboBoxKt.selectByLabel(kind(), "Deskundige");
        Page.click("Opslaan");
        assertThat(step()).isEqualTo("Gehouden");
        assertThat(GridKt._getFormattedRow(Page.grid(), 0).toString()).contains("Inloper", "Aanwezig");
        RowButtons.click(Page.<AttendeeRow>grid(), "Cees", "Ongedaan maken");
        roundtrip();
        assertThat(Page.texts(H2.class)).contains("Nog niemand op de lijst");
        Page.click("Ongedaan maken");
        roundtrip();
        assertThat(names()).containsExactly("Cees de Wit");
        assertThat(GridKt._getFormattedRow(Page.grid(), 0).toString()).contains("Inloper", "Aanwezig");
    }

    @Test
    void what_somebody_is_at_this_meeting_can_be_corrected() {
        register();
        RowButtons.click(Page.<AttendeeRow>grid(), "Anna", "Gegevens van Anna Janssen bij deze bijeenkomst wijzigen");
        ComboBoxKt.selectByLabel(kind(), "Raadslid");
        Page.click("Opslaan");
        roundtrip();
        assertThat(GridKt._getFormattedRow(Page.grid(), 0)).contains("Raadslid", "Gemeente Venlo");
        RowButtons.click(Page.<AttendeeRow>grid(), "Anna", "Gegevens van Anna Janssen bij deze bijeenkomst wijzigen");
        Page.choice("Gemeente").clear();
        Page.click("Opslaan");
        assertThat(Page.choice("Gemeente").isInvalid()).isTrue();
    }

    @Test
    void who_was_registered_by_mistake_is_removed_and_that_can_be_undone() {
        register();
        RowButtons.click(Page.<AttendeeRow>grid(), "Anna", "Verwijderen: Anna Janssen");
        roundtrip();
        assertThat(Page.texts(Tab.class)).contains("Deelnemers 0");
        Page.click("Ongedaan maken");
        assertThat(names()).containsExactly("Anna Janssen");
        assertThat(GridKt._getFormattedRow(Page.grid(), 0)).contains("Gemeente Venlo");
    }

    @Test
    void one_searches_the_list_and_shows_who_came() {
        register();
        _setValue(Page.text("Zoeken"), "venlo");
        roundtrip();
        assertThat(names()).hasSize(1);
        ComboBoxKt.selectByLabel(shown(), "Aanwezig");
        roundtrip();
        assertThat(Page.texts(H2.class)).contains("Niemand gevonden");
    }

    @Test
    void the_card_tells_how_many_come_from_how_many_municipalities() {
        register();
        open("bijeenkomsten/L1");
        assertThat(Page.texts(H2.class)).contains("Wie komt er?");
        assertThat(Page.texts(Div.class)).contains("1 aangemeld · 1 van 34 gemeenten");
    }

    @Test
    void before_the_beginning_nobody_can_be_present() {
        register();
        jdbc.sql("update meeting set starts_at = now() + interval '1 day', ends_at = now() + interval '2 days'")
                .update();
        entities.clear();
        open("bijeenkomsten");
        open(TAB);
        assertThat(Page.has("Aanmelden…")).isTrue();
        assertThat(Page.has("Inloper noteren…")).isFalse();
        assertThat(RowButtons.has(Page.<AttendeeRow>grid(), "Anna", "Aanwezig")).isFalse();
    }

    @Test
    void from_the_day_itself_on_whoever_writes_opens_the_door() {
        assertThat(door()).containsExactly("deur/L1");
        As.forum();
        open("bijeenkomsten");
        open(TAB);
        assertThat(door()).isEmpty();
        As.admin();
        jdbc.sql("update meeting set starts_at = now() + interval '1 day', ends_at = now() + interval '2 days'")
                .update();
        entities.clear();
        open("bijeenkomsten");
        open(TAB);
        assertThat(door()).isEmpty();
    }

    private static List<String> door() {
        return _find(Anchor.class, link -> link.withText("Deur openen")).stream()
                .map(Anchor::getHref)
                .toList();
    }

    @Test
    void forum_looks_and_the_ministry_sees_figures_alone() {
        register();
        As.forum();
        open(TAB);
        assertThat(names()).hasSize(1);
        assertThat(Page.has("Aanmelden…")).isFalse();
        assertThat(RowButtons.has(Page.<AttendeeRow>grid(), "Anna", "Aanwezig")).isFalse();
        As.ministry("BZK");
        open(TAB);
        _assertNone(Grid.class);
        assertThat(Page.texts(Tab.class)).noneMatch(tab -> tab.startsWith("Deelnemers"));
        assertThat(Page.texts(H2.class)).contains("Wie komt er?");
    }

    private void register() {
        Page.click("Aanmelden…");
        chooseAnna();
        Page.click("Opslaan");
    }

    private static void chooseAnna() {
        ComboBoxKt.setUserInput(name(), "ann jans");
        ComboBoxKt.selectByLabel(name(), "Anna Janssen · Venlo · Gemeente Venlo");
        roundtrip();
    }

    private static void type(String somebody) {
        ComboBoxKt._fireCustomValueSet(name(), somebody);
        roundtrip();
    }

    private static ComboBox<PersonChoice> name() {
        return Page.choice("Naam");
    }

    private static ComboBox<AttendeeKind> kind() {
        return Page.choice("Soort");
    }

    private static Select<?> shown() {
        return _get(Select.class, f -> f.withLabel("Toon"));
    }

    private static List<String> names() {
        return GridKt._findAll(Page.<AttendeeRow>grid()).stream()
                .map(AttendeeRow::name)
                .toList();
    }

    private static String step() {
        return _find(ListItem.class).stream()
                .filter(step -> "step".equals(step.getElement().getAttribute("aria-current")))
                .map(ListItem::getText)
                .findFirst()
                .orElse("");
    }
}
