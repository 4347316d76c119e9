package nl.gia.contacts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import nl.gia.contacts.ContactRow;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.LikelyDouble;
import nl.gia.contacts.NewContact;
import nl.gia.shared.AttendeeKind;
import nl.gia.shared.ContactId;
import nl.gia.testing.As;
import nl.gia.testing.Page;
import nl.gia.testing.RowButtons;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DoublesViewTest extends ViewTest {

    @Autowired
    Contacts contacts;

    ContactId jan;
    ContactId j;

    @BeforeEach
    void two_that_are_one() {
        As.admin();
        jan = contacts.create(
                new NewContact("Jan de Vries", "jan.devries@example.nl", "Stichting", null, AttendeeKind.EXPERT, null));
        j = contacts.create(
                new NewContact("J. de Vries", "jandevries@example.nl", null, "adviseur", AttendeeKind.EXPERT, null));
        open("relaties/dubbel");
    }

    @Test
    void one_chooses_what_stays_confirms_and_can_take_it_back() {
        assertThat(Page.texts(com.vaadin.flow.component.html.Paragraph.class)).contains("1 waarschijnlijke dubbele");
        compare();
        choose("Naam", "Jan de Vries");
        choose("Mailadres", "jandevries@example.nl");
        Page.click("Samenvoegen…");
        ConfirmDialogKt._fireConfirm(LocatorJ._get(ConfirmDialog.class));
        roundtrip();
        assertThat(Page.texts(H2.class)).contains("Geen dubbele relaties gevonden");
        ContactRow left = contacts.find(jan).or(() -> contacts.find(j)).orElseThrow();
        assertThat(left.name() + " " + left.email() + " " + left.organisation() + " " + left.function())
                .isEqualTo("Jan de Vries jandevries@example.nl Stichting adviseur");
        Page.click("Ongedaan maken");
        assertThat(contacts.find(jan)).isPresent();
        assertThat(contacts.find(j)).isPresent();
    }

    @Test
    void the_old_address_opens_the_one_that_stays_and_tells_of_the_merge() {
        compare();
        Page.click("Samenvoegen…");
        ConfirmDialogKt._fireConfirm(LocatorJ._get(ConfirmDialog.class));
        ContactId gone = contacts.find(jan).isEmpty() ? jan : j;
        ContactId left = gone.equals(jan) ? j : jan;
        open(ContactNavigation.contact(gone));
        assertThat(Page.texts(H1.class))
                .containsExactly(contacts.find(left).orElseThrow().name());
        assertThat(Page.texts(H2.class)).contains("Samengevoegd");
        Page.click("Samenvoegen ongedaan maken…");
        ConfirmDialogKt._fireConfirm(LocatorJ._get(ConfirmDialog.class));
        roundtrip();
        assertThat(contacts.find(gone)).isPresent();
        assertThat(Page.texts(H2.class)).doesNotContain("Samengevoegd");
    }

    @Test
    void what_is_no_double_does_not_come_back() {
        RowButtons.click(Page.<LikelyDouble>grid(), "Vries", "Geen dubbele");
        roundtrip();
        open("relaties");
        open("relaties/dubbel");
        assertThat(Page.texts(H2.class)).contains("Geen dubbele relaties gevonden");
    }

    private void compare() {
        assertThat(GridKt._size(Page.grid())).isOne();
        RowButtons.click(Page.<LikelyDouble>grid(), "Vries", "Vergelijken…");
        roundtrip();
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String value) {
        RadioButtonGroup<ContactRow> group = _find(RadioButtonGroup.class).stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
        ContactRow chosen = group.getListDataView()
                .getItems()
                .filter(row -> value.equals(group.getItemLabelGenerator().apply(row)))
                .findFirst()
                .orElseThrow();
        LocatorJ._setValue(group, chosen);
    }
}
