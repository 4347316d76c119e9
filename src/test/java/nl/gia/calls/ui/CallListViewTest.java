package nl.gia.calls.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import nl.gia.calls.CallReport;
import nl.gia.calls.CallRow;
import nl.gia.calls.CallState;
import nl.gia.calls.Conversations;
import nl.gia.calls.Outcome;
import nl.gia.contacts.Contacts;
import nl.gia.contacts.NewContact;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.AmsterdamTime;
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

class CallListViewTest extends ViewTest {

    private static final MunicipalityCode VENLO = new MunicipalityCode("GM0983");
    private static final LocalDate TODAY = LocalDate.now(AmsterdamTime.ZONE);

    @Autowired
    Builders builders;

    @Autowired
    Contacts contacts;

    @Autowired
    Conversations conversations;

    ProgrammeDetails nu;

    @BeforeEach
    void a_town_with_a_number() {
        nu = builders.running();
        As.cmo(Builders.region(nu, "Limburg"));
        contacts.create(
                new NewContact("Anna Janssen", null, "077 350 40 40", null, "griffier", AttendeeKind.OFFICIAL, VENLO));
    }

    @Test
    void the_likeliest_stands_first_with_its_reason_and_its_number() {
        open("bellijst?programma=nu");
        assertThat(Page.texts(H1.class)).containsExactly("Bellijst");
        assertThat(names()).startsWith("Venlo").hasSize(31);
        assertThat(GridKt._getFormattedRow(Page.grid(), 0).toString())
                .contains("Nog nooit geweest · helpt het groeipad");
        assertThat(GridKt._get(Page.<CallRow>grid(), 0).contacts())
                .extracting(contact -> contact.function() + " " + contact.phone())
                .containsExactly("griffier 077 350 40 40");
        assertThat(Page.texts(Paragraph.class)).anyMatch(text -> text.startsWith("31 gemeenten · periode: "));
        assertThat(Page.texts(Paragraph.class))
                .contains("4", "gemeenten te weinig voor het groeipad: 10% in " + TODAY.getYear());
        assertThat(Page.texts(ListItem.class)).anyMatch(text -> text.startsWith("Stilgevallen: "));
    }

    @Test
    void a_call_is_noted_in_two_clicks_and_undone() {
        open("bellijst?programma=nu");
        RowButtons.click(Page.<CallRow>grid(), "Venlo", "Gebeld…");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("tel:0773504040");
        Page.click("Komt");
        assertThat(Page.lastNotice()).startsWith("Gesprek met Venlo genoteerd: Komt.");
        assertThat(last("Venlo")).contains("Komt", "door Test CMO");
        Page.click("Ongedaan maken");
        assertThat(last("Venlo")).doesNotContain("door Test CMO");
    }

    @Test
    void what_one_adds_is_kept_and_what_is_wrong_is_told_at_its_field() {
        open("bellijst?programma=nu");
        RowButtons.click(Page.<CallRow>grid(), "Venlo", "Gebeld…");
        _setValue(_get(TextArea.class), "Wil het programma zien.");
        _setValue(Page.text("Volgende stap"), "Programma mailen");
        Page.click("Denkt erover na");
        DatePicker on = _get(DatePicker.class, field -> field.withLabel("Op"));
        assertThat(Page.problem(on)).isEqualTo("Kies een dag voor de volgende stap.");
        assertThat(_find(Dialog.class)).isNotEmpty();
        _setValue(on, TODAY);
        Page.click("Denkt erover na");
        assertThat(last("Venlo")).contains("Denkt erover na", "Programma mailen");
        open("deelname/gemeenten/GM0983?programma=nu");
        assertThat(Page.texts(H2.class)).contains("1 gesprek");
        assertThat(Page.texts(Paragraph.class)).contains("Wil het programma zien.");
    }

    @Test
    void the_filters_stand_in_the_address() {
        conversations.log("nu", VENLO, new CallReport(Outcome.CALL_BACK, null, null, null, null, TODAY));
        open("bellijst?programma=nu&stand=vandaag");
        assertThat(names()).containsExactly("Venlo");
        state(CallState.NOT_CALLED);
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("stand=niet-gebeld");
        assertThat(names()).hasSize(30).doesNotContain("Venlo");
        open("bellijst?programma=nu&wie=stil");
        assertThat(Page.texts(H2.class)).contains("Geen gemeente gevonden");
        open("bellijst?programma=nu&zoek=weert");
        assertThat(names()).contains("Weert");
    }

    @Test
    void nothing_due_says_what_would_be_here() {
        open("bellijst?programma=nu&stand=vandaag");
        assertThat(Page.texts(H2.class)).contains("Vandaag is er niets te doen");
    }

    @Test
    void who_watches_all_regions_sees_them_beside_each_other() {
        As.forum();
        open("bellijst?programma=nu");
        assertThat(_find(NativeTableRow.class).stream()
                        .map(row -> row.getElement().getTextRecursively()))
                .anyMatch(text -> text.startsWith("Limburg431"));
        open("bellijst?programma=nu&regio=Noord");
        assertThat(names()).doesNotContain("Venlo").contains("Assen");
    }

    @Test
    void the_list_can_be_taken_along_as_one_looks_at_it() {
        open("bellijst?programma=nu&wie=nooit");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("bellijst/nu/bellijst.xlsx?wie=nooit");
    }

    @Test
    void the_page_of_a_municipality_tells_of_its_calls_to_whom_they_are_for() {
        conversations.log("nu", VENLO, new CallReport(Outcome.THINKS, null, "De griffier", null, "mailen", TODAY));
        open("deelname/gemeenten/GM0983?programma=nu");
        Page.click("Stap gedaan");
        assertThat(Page.has("Stap gedaan")).isFalse();
        Page.click("Wijzigen…");
        Page.click("Komt niet");
        assertThat(Page.lastNotice()).startsWith("Het gesprek is gewijzigd.");
        Page.click("Intrekken…");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(Page.texts(H2.class)).contains("Nog geen gesprekken");
        As.reader();
        open("deelname/gemeenten/GM0983?programma=nu");
        assertThat(Page.texts(H2.class)).doesNotContain("Nog geen gesprekken");
    }

    private static void state(CallState value) {
        @SuppressWarnings("unchecked")
        Select<CallState> state = _get(Select.class, field -> field.withLabel("Gesprekken"));
        _setValue(state, value);
        roundtrip();
    }

    private static String last(String name) {
        roundtrip();
        int index = names().indexOf(name);
        return GridKt._getFormattedRow(Page.grid(), index).toString();
    }

    private static List<String> names() {
        return GridKt._findAll(Page.<CallRow>grid()).stream().map(CallRow::name).toList();
    }
}
