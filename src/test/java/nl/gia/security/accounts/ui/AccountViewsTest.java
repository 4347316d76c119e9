package nl.gia.security.accounts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import nl.gia.security.AccountPlaces.RegionChoice;
import nl.gia.security.Principal;
import nl.gia.security.Role;
import nl.gia.security.accounts.AccountAdministration;
import nl.gia.security.accounts.AccountFields;
import nl.gia.security.accounts.AccountRow;
import nl.gia.security.accounts.ChosenPassword;
import nl.gia.security.accounts.InvitationLink;
import nl.gia.shared.AccountId;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.Page;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountViewsTest extends ViewTest {

    private static final String PASSWORD = "paard in de sloot";

    @Autowired
    AccountAdministration accounts;

    @Autowired
    ChosenPassword passwords;

    @Autowired
    Builders builders;

    @BeforeEach
    void people() {
        builders.gia();
        builders.accounts();
        As.admin();
    }

    @Test
    void the_list_shows_who_can_be_found_by_address_role_and_state() {
        invited("anna@example.nl", Role.READER);
        open("beheer/accounts?zoek=anna&rol=lezer&staat=uitgenodigd");
        assertThat(Page.text("Zoeken").getValue()).isEqualTo("anna");
        assertThat(GridKt._size(Page.<AccountRow>grid())).isEqualTo(1);
        assertThat(Page.texts(Paragraph.class)).contains("1 account");
        open("beheer/accounts?zoek=niemand");
        assertThat(Page.texts(H2.class)).contains("Geen accounts gevonden");
    }

    @Test
    void inviting_asks_what_belongs_to_the_role_and_shows_the_link_once() {
        open("beheer/accounts");
        Page.click("Iemand uitnodigen…");
        _setValue(_get(TextField.class, s -> s.withLabel("Naam")), "Anna Janssen");
        _setValue(_get(EmailField.class), "anna@example.nl");
        _setValue(role(), Role.CMO);
        Page.click("Uitnodiging maken");
        assertThat(Page.problem(regions())).isEqualTo("Kies ten minste één regio.");
        RegionChoice limburg = regions()
                .getListDataView()
                .getItems()
                .filter(region -> region.name().equals("Limburg"))
                .findFirst()
                .orElseThrow();
        regions().setValue(Set.of(limburg));
        Page.click("Uitnodiging maken");
        assertThat(_get(TextField.class, s -> s.withLabel("Link")).getValue()).contains("/uitnodiging/");
        Page.click("Klaar");
        assertThat(Page.texts(H1.class)).contains("Anna Janssen");
        assertThat(Page.texts(Span.class)).contains("Uitgenodigd", "Limburg (GIA 2008-2011)");
        assertThat(_find(TextField.class, s -> s.withLabel("Link"))).isEmpty();
    }

    @Test
    void a_change_is_saved_and_an_address_that_is_taken_is_told_at_its_field() {
        AccountId anna = invited("anna@example.nl", Role.READER).account();
        open("beheer/accounts/" + anna);
        Page.click("Wijzigen…");
        _setValue(_get(EmailField.class), "reader@test.example.nl");
        Page.click("Opslaan");
        assertThat(Page.problem(_get(EmailField.class))).isEqualTo("Er is al een account met dit mailadres.");
        _setValue(_get(EmailField.class), "anna.janssen@example.nl");
        _setValue(role(), Role.FORUM);
        Page.click("Opslaan");
        assertThat(accounts.find(anna).orElseThrow().role()).isEqualTo(Role.FORUM);
        assertThat(Page.lastNotice()).contains("Dat geldt meteen");
    }

    @Test
    void blocking_is_asked_first_and_can_be_taken_back() {
        AccountId anna = invited("anna@example.nl", Role.READER).account();
        open("beheer/accounts/" + anna);
        Page.click("Blokkeren…");
        confirm();
        assertThat(Page.texts(Span.class)).contains("Geblokkeerd");
        assertThat(Page.has("Blokkeren…")).isFalse();
        Page.click("Weer vrijgeven");
        assertThat(Page.has("Blokkeren…")).isTrue();
    }

    @Test
    void what_happened_to_an_account_is_on_its_page() {
        AccountId anna = invited("anna@example.nl", Role.READER).account();
        open("beheer/accounts/" + anna);
        assertThat(Page.texts(ListItem.class))
                .anyMatch(text -> text.contains("Test ADMIN nodigde iemand uit met het account van Anna Janssen."));
    }

    @Test
    void an_account_that_does_not_exist_is_not_found() {
        open("beheer/accounts/" + UUID.randomUUID());
        assertThat(Page.texts(H1.class)).contains("Niet gevonden");
        open("beheer/accounts/x");
        assertThat(Page.texts(H1.class)).contains("Niet gevonden");
    }

    @Test
    void behind_the_link_one_chooses_a_password_and_then_the_link_is_dead() {
        InvitationLink link = invited("anna@example.nl", Role.READER);
        As.nobody();
        String address = "uitnodiging/" + link.secret().text();
        open(address);
        open(address);
        _setValue(_get(PasswordField.class), "kort");
        Page.click("Wachtwoord instellen");
        assertThat(Page.problem(_get(PasswordField.class))).contains("ten minste 12 tekens");
        _setValue(_get(PasswordField.class), PASSWORD);
        Page.click("Wachtwoord instellen");
        assertThat(Page.texts(H1.class)).containsExactly("Uw wachtwoord is ingesteld");
        open("toegankelijkheid");
        open(address);
        assertThat(Page.texts(H1.class)).containsExactly("Deze link werkt niet meer");
    }

    @Test
    void ones_own_name_password_and_display_are_changed_on_one_page() {
        anna();
        open("account");
        _setValue(_get(TextField.class, s -> s.withLabel("Naam")), " ");
        Page.click("Naam opslaan");
        assertThat(Page.problem(_get(TextField.class, s -> s.withLabel("Naam"))))
                .isEqualTo("Vul dit in.");
        _setValue(_get(PasswordField.class, s -> s.withLabel("Huidig wachtwoord")), "iets anders");
        _setValue(_get(PasswordField.class, s -> s.withLabel("Nieuw wachtwoord")), "koe in de wei daar");
        Page.click("Wachtwoord wijzigen");
        assertThat(Page.problem(_get(PasswordField.class, s -> s.withLabel("Huidig wachtwoord"))))
                .isEqualTo("Dit is niet uw huidige wachtwoord.");
        _setValue(_get(PasswordField.class, s -> s.withLabel("Huidig wachtwoord")), PASSWORD);
        Page.click("Wachtwoord wijzigen");
        assertThat(Page.lastNotice()).contains("Uw wachtwoord is gewijzigd");
    }

    @Test
    void a_token_is_shown_once_and_can_be_revoked() {
        anna();
        open("account");
        Page.click("Token maken…");
        _setValue(
                _get(
                        TextField.class,
                        s -> s.withLabel("Naam")
                                .withPredicate(field -> field.getValue().isEmpty())),
                "rapport");
        Page.click("Token maken");
        assertThat(_get(TextField.class, s -> s.withLabel("Token")).getValue()).startsWith("gia_");
        Page.click("Klaar");
        assertThat(Page.texts(ListItem.class)).anyMatch(text -> text.contains("rapport") && text.contains("gia_"));
        Page.click("Intrekken…");
        confirm();
        assertThat(Page.texts(ListItem.class)).noneMatch(text -> text.contains("rapport"));
    }

    private void anna() {
        InvitationLink link = invited("anna@example.nl", Role.READER);
        passwords.choose(link.secret(), PASSWORD);
        As.is(new Principal(link.account().value(), "Anna Janssen", Role.READER, Set.of(), null, null));
    }

    private InvitationLink invited(String email, Role role) {
        return accounts.invite(new AccountFields("Anna Janssen", email, role, Set.of(), null, null));
    }

    private static void confirm() {
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        roundtrip();
    }

    @SuppressWarnings("unchecked")
    private static Select<Role> role() {
        return _get(Select.class, s -> s.withLabel("Rol"));
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<RegionChoice> regions() {
        return _get(MultiSelectComboBox.class);
    }
}
