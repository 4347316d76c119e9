package nl.gia.contacts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.KnownPerson;
import nl.gia.contacts.NewContact;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.ContactId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.Page;
import nl.gia.testing.RowButtons;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContactListViewTest extends ViewTest {

    private static final NewContact ANNA = new NewContact(
            "Anna Janssen", "anna@example.nl", "Gemeente Venlo", null, AttendeeKind.OFFICIAL, code("GM0983"));

    @Autowired
    Contacts contacts;

    @Autowired
    Builders builders;

    ContactId anna;

    @BeforeEach
    void two_people() {
        As.admin();
        anna = contacts.create(ANNA);
        contacts.create(new NewContact("Bert Peeters", null, null, null, AttendeeKind.EXPERT, null));
    }

    @Test
    void the_address_says_whom_one_looks_for() {
        open("relaties?zoek=venlo&soort=ambtenaar");
        assertThat(names()).containsExactly("Anna Janssen");
        _setValue(Page.text("Zoeken"), "");
        ComboBoxKt.selectByLabel(Page.choice("Soort"), "Deskundige");
        roundtrip();
        assertThat(names()).containsExactly("Bert Peeters");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("relaties?soort=deskundige");
    }

    @Test
    void somebody_is_added_once() {
        open("relaties");
        assertThat(Page.texts(Paragraph.class)).contains("2 relaties");
        Page.click("Relatie toevoegen…");
        Page.click("Opslaan");
        assertThat(Page.problem(Page.text("Naam"))).isNotEmpty();
        _setValue(Page.text("Naam"), "Cees de Wit");
        _setValue(_get(EmailField.class), "anna@example.nl");
        ComboBoxKt.selectByLabel(kindOfPerson(), "Rijksambtenaar");
        Page.click("Opslaan");
        assertThat(Page.problem(_get(EmailField.class))).isEqualTo("Er is al iemand met dit mailadres.");
        _setValue(_get(EmailField.class), "cees@example.nl");
        Page.click("Opslaan");
        assertThat(names()).containsExactly("Anna Janssen", "Bert Peeters", "Cees de Wit");
    }

    @Test
    void what_is_known_of_somebody_is_changed_unless_somebody_else_did_meanwhile() {
        open("relaties");
        RowButtons.click(Page.<ContactRow>grid(), "Anna", "Wijzigen…");
        ComboBox<?> municipality = Page.choice("Gemeente");
        ComboBoxKt.setUserInput(municipality, "weert");
        ComboBoxKt.selectByLabel(municipality, "Weert");
        Page.click("Opslaan");
        assertThat(contacts.find(anna).orElseThrow().municipalityName()).isEqualTo("Weert");
        RowButtons.click(Page.<ContactRow>grid(), "Anna", "Wijzigen…");
        contacts.change(anna, 1, ANNA);
        Page.click("Opslaan");
        assertThat(Page.lastNotice()).contains("intussen");
        assertThat(_get(Dialog.class).isOpened()).isTrue();
    }

    @Test
    void the_name_leads_to_the_person() {
        open("relaties");
        assertThat(RowButtons.link(Page.<ContactRow>grid(), "Anna")).isEqualTo("relaties/" + anna);
    }

    @Test
    void what_another_region_keeps_is_seen_and_not_changed() {
        ProgrammeDetails gia = builders.gia();
        known("Bert Bos", gia, "Noord");
        known("Bert Bos", gia, "Limburg");
        As.cmo(Builders.region(gia, "Limburg"));
        open("relaties");
        assertThat(RowButtons.has(Page.<ContactRow>grid(), "Anna", "Wijzigen…")).isTrue();
        assertThat(RowButtons.has(Page.<ContactRow>grid(), "Bert Bos", "Wijzigen…"))
                .isFalse();
    }

    private void known(String name, ProgrammeDetails gia, String region) {
        contacts.findOrCreateAll(List.of(new KnownPerson(
                name, null, null, null, AttendeeKind.EXPERT, null, Builders.region(gia, region), false)));
    }

    @Test
    void a_municipality_sees_its_own_people_and_changes_nothing() {
        As.municipality(code("GM0983"));
        open("relaties");
        assertThat(names()).containsExactly("Anna Janssen");
        assertThat(Page.has("Relatie toevoegen…")).isFalse();
        assertThat(RowButtons.has(Page.<ContactRow>grid(), "Anna", "Wijzigen…")).isFalse();
        As.municipality(code("GM0363"));
        open("");
        open("relaties");
        assertThat(Page.texts(H2.class)).contains("Nog geen relaties");
    }

    @Test
    void the_ministry_has_no_business_here() {
        As.ministry("BZK");
        open("relaties");
        _assertNone(ContactListView.class);
    }

    private static List<String> names() {
        return GridKt._findAll(Page.<ContactRow>grid()).stream()
                .map(ContactRow::name)
                .toList();
    }

    // The list has a filter of the same name.
    @SuppressWarnings("unchecked")
    private static ComboBox<AttendeeKind> kindOfPerson() {
        return _get(_get(Dialog.class), ComboBox.class, f -> f.withLabel("Soort"));
    }

    private static MunicipalityCode code(String code) {
        return new MunicipalityCode(code);
    }
}
