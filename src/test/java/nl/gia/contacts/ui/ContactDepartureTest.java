package nl.gia.contacts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import nl.gia.contacts.ContactFilter;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.NewContact;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.ContactId;
import nl.gia.shared.MunicipalityCode;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.Page;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContactDepartureTest extends ViewTest {

    @Autowired
    Contacts contacts;

    @Autowired
    Builders builders;

    ContactId anna;
    ContactId bert;

    @BeforeEach
    void two_of_one_town() {
        As.cmo(Builders.region(builders.gia(), "Limburg"));
        anna = contacts.create(person("Anna Janssen", "anna@venlo.example.nl").reachedBy("077 350 40 40"));
        bert = contacts.create(person("Bert Bos", "bert@venlo.example.nl"));
    }

    @Test
    void somebody_left_and_was_succeeded_and_both_tell() {
        open(ContactNavigation.contact(anna));
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("tel:0773504040");
        Page.click("Vertrokken…");
        ComboBox<?> successor = Page.choice("Opvolger");
        ComboBoxKt.setUserInput(successor, "bert");
        ComboBoxKt.selectByLabel(successor, "Bert Bos · Venlo");
        Page.click("Opslaan");
        assertThat(Page.lastNotice()).startsWith("Genoteerd dat Anna Janssen is vertrokken.");
        assertThat(Page.texts(Paragraph.class)).contains("Opgevolgd door Bert Bos");
        open(ContactNavigation.contact(bert));
        assertThat(Page.texts(Paragraph.class)).contains("Volgde op Anna Janssen");
    }

    @Test
    void a_name_that_is_nobodys_yet_becomes_somebody_of_the_same_town() {
        open(ContactNavigation.contact(anna));
        Page.click("Vertrokken…");
        assertThat(_find(EmailField.class)).isEmpty();
        ComboBoxKt._fireCustomValueSet(Page.choice("Opvolger"), "Cees de Wit");
        _setValue(_get(EmailField.class), "cees@venlo.example.nl");
        Page.click("Opslaan");
        assertThat(Page.texts(Paragraph.class)).contains("Opgevolgd door Cees de Wit");
    }

    @Test
    void it_is_undone_at_once_or_later() {
        leave();
        Page.click("Ongedaan maken");
        assertThat(contacts.find(anna).orElseThrow().leftOn()).isNull();
        leave();
        Page.click("Toch in functie");
        assertThat(contacts.find(anna).orElseThrow().leftOn()).isNull();
        assertThat(Page.has("Vertrokken…")).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void who_left_is_in_the_list_when_one_asks_for_it() {
        leave();
        open("relaties");
        assertThat(names()).containsExactly("Bert Bos");
        _setValue(_get(Select.class, s -> s.withLabel("Functie")), ContactFilter.Post.LEFT);
        roundtrip();
        assertThat(names()).containsExactly("Anna Janssen");
        assertThat(GridKt._getFormattedRow(Page.grid(), 0).toString()).contains("vertrokken", "077 350 40 40");
        open("relaties?functie=iedereen");
        assertThat(names()).containsExactly("Anna Janssen", "Bert Bos");
    }

    private void leave() {
        open(ContactNavigation.contact(anna));
        Page.click("Vertrokken…");
        Page.click("Opslaan");
    }

    private static List<String> names() {
        return GridKt._findAll(Page.<ContactRow>grid()).stream()
                .map(ContactRow::name)
                .toList();
    }

    private static NewContact person(String name, String email) {
        return new NewContact(name, email, null, null, AttendeeKind.OFFICIAL, new MunicipalityCode("GM0983"));
    }
}
