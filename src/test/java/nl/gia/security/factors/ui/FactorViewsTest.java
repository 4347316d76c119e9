package nl.gia.security.factors.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.gia.kit.DayField;
import nl.gia.security.Accounts;
import nl.gia.security.NewAccount;
import nl.gia.security.Principal;
import nl.gia.security.Role;
import nl.gia.security.factors.StaffFactors;
import nl.gia.shared.AccountId;
import nl.gia.shared.AmsterdamTime;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.Page;
import nl.gia.testing.RowButtons;
import nl.gia.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class FactorViewsTest extends ViewTest {

    private static final String PASSWORD = "paard in de sloot";

    @Autowired
    Accounts accounts;

    @Autowired
    StaffFactors staff;

    @Autowired
    Builders builders;

    @Autowired
    JdbcClient jdbc;

    AccountId anna;

    @BeforeEach
    void anna() {
        builders.gia();
        builders.accounts();
        String email = UUID.randomUUID() + "@example.nl";
        anna = Builders.asSystem(() -> accounts.create(
                new NewAccount(email, "Anna Janssen", PASSWORD, Role.FORUM, Set.of(), null, null, false)));
        As.is(new Principal(anna.value(), "Anna Janssen", Role.FORUM, Set.of(), null, null));
    }

    @Test
    void an_app_is_set_up_after_the_password_was_asked() {
        open("account");
        assertThat(Page.texts(Paragraph.class)).contains("U hebt nog geen tweede stap.");
        Page.click("Inlogapp instellen…");
        givePassword("verkeerd wachtwoord");
        Page.click("Verder");
        assertThat(Page.problem(_find(PasswordField.class).getLast())).isEqualTo("Dit is niet uw huidige wachtwoord.");
        givePassword(PASSWORD);
        Page.click("Verder");
        assertThat(Page.texts(Code.class)).anyMatch(letters -> letters.matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}"));
        _setValue(Page.text("Code uit de app"), "12");
        Page.click("Code controleren");
        assertThat(Page.problem(Page.text("Code uit de app"))).contains("Deze code klopt niet");
    }

    @Test
    void what_one_has_is_shown_and_new_recovery_codes_are_shown_once() {
        withApp();
        open("account");
        assertThat(Page.texts(H3.class)).contains("Inlogapp", "Passkey", "Herstelcodes");
        Page.click("Nieuwe herstelcodes maken…");
        givePassword(PASSWORD);
        Page.click("Nieuwe codes maken");
        assertThat(Page.texts(Code.class))
                .filteredOn(code -> code.matches("([a-z2-7]{4}-){3}[a-z2-7]{4}"))
                .hasSize(10);
        Page.click("Ik heb ze bewaard");
        assertThat(Page.texts(Paragraph.class)).contains("Er zijn nog 10 herstelcodes");
    }

    @Test
    void the_last_one_stays_when_it_is_demanded() {
        withApp();
        Builders.asSystem(() -> staff.demandFrom(LocalDate.now(AmsterdamTime.ZONE)));
        open("account");
        Page.click("Verwijderen…");
        givePassword(PASSWORD);
        Page.click("Inlogapp verwijderen");
        assertThat(Page.lastNotice()).contains("Voeg eerst een andere toe");
    }

    @Test
    void the_second_step_comes_before_the_sessions_on_the_page_of_the_account() {
        open("account");
        List<String> titles = Page.texts(H2.class);
        assertThat(titles).containsSubsequence("Wachtwoord", "Tweede stap bij het inloggen", "Waar u bent ingelogd");
    }

    @Test
    void an_administrator_demands_it_from_a_day_and_no_longer() {
        As.admin();
        open("beheer/tweede-stap");
        assertThat(Page.texts(Paragraph.class)).contains("Een tweede stap is nu niet verplicht.");
        Page.click("Verplicht stellen");
        assertThat(Page.problem(_get(DayField.class))).isNotEmpty();
        LocalDate day = LocalDate.now(AmsterdamTime.ZONE).plusDays(14);
        _setValue(_get(DayField.class), day);
        Page.click("Verplicht stellen");
        confirm();
        assertThat(staff.demandedFrom()).contains(day);
        Page.click("Niet meer verplichten…");
        confirm();
        assertThat(staff.demandedFrom()).isEmpty();
    }

    @Test
    void who_has_lost_it_starts_anew_from_the_list_and_from_the_account() {
        withApp();
        As.admin();
        open("beheer/tweede-stap");
        RowButtons.click(Page.grid(), "Anna Janssen", "Opnieuw laten instellen…");
        confirm();
        assertThat(Page.lastNotice()).contains("De tweede stap van Anna Janssen is verwijderd");
        withApp();
        open("beheer/accounts/" + anna);
        Page.click("Opnieuw laten instellen…");
        confirm();
        assertThat(jdbc.sql("select count(*) from authenticator_app where account_id = ?")
                        .param(anna.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void without_a_first_step_one_is_led_to_the_log_in() {
        As.nobody();
        open("inloggen/tweede-stap");
        assertThat(Page.texts(H1.class)).contains("Inloggen");
        open("inloggen/tweede-stap/instellen");
        assertThat(Page.texts(H1.class)).contains("Inloggen");
    }

    private void withApp() {
        jdbc.sql("insert into authenticator_app values (?, '', 0, now(), now())")
                .param(anna.value())
                .update();
    }

    private static void givePassword(String password) {
        _setValue(_find(PasswordField.class).getLast(), password);
    }

    private static void confirm() {
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        roundtrip();
    }
}
