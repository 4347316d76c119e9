package nl.gia.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.gia.shared.AmsterdamTime;
import nl.gia.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** The main job of a CMO coordinator: plan a meeting with its themes, note who was there, or read in the lists of before. */
class CoordinatorJourneyTest extends BrowserTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2029, 12, 30);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-yyyy");

    @Test
    void plans_a_meeting_publishes_it_and_notes_who_was_there() {
        logIn("coordinator");
        assertThat(heading()).containsText("Anna");
        String title = plan("Journey over wonen");
        assertThat(heading()).hasText(title);
        assertThat(now()).hasText("Concept");
        click("Publiceren");
        assertThat(now()).hasText("Gepubliceerd");
        tab("Deelnemers").click();
        click("Inloper noteren…");
        walkIn("Testa Dekker", "testa.dekker@venlo.example.nl", "Venlo");
        assertThat(now()).hasText("Gehouden");
        assertThat(tab("Deelnemers 1")).isVisible();
        tab("Overzicht").click();
        assertThat(page.getByText("Wie was er?")).isVisible();
    }

    @Test
    void an_error_stays_at_its_field_and_nothing_typed_is_lost() {
        logIn("coordinator");
        click("Bijeenkomst plannen…");
        page.getByLabel("Titel").fill("Zonder thema");
        click("Concept maken");
        assertThat(page.getByText("Kies ten minste één thema.")).isVisible();
        assertThat(page.getByLabel("Titel")).hasValue("Zonder thema");
        page.getByLabel("Titel").click();
        page.keyboard().press("Escape");
        click("Verder invullen");
        assertThat(page.getByLabel("Titel")).hasValue("Zonder thema");
    }

    @Test
    void reads_in_the_attendance_lists_of_past_years() {
        logIn("coordinator");
        go("bijeenkomsten?programma=gia-2008-2011&regio=Limburg");
        page.locator("vaadin-grid a").first().click();
        page.locator(".gia-steps").waitFor();
        String reference = page.url().replaceAll(".*/bijeenkomsten/([^?]*).*", "$1");
        go("bijeenkomsten?programma=gia-2008-2011");
        page.locator("vaadin-menu-bar-button", new Page.LocatorOptions().setHasText("Inlezen"))
                .first()
                .click();
        page.locator("vaadin-menu-bar-item", new Page.LocatorOptions().setHasText("Deelnemerslijsten…"))
                .last()
                .click();
        upload("meeting;name;email;municipality;kind;present\n" + reference
                + ";Jan;jan@example.nl;Nergens;ambtenaar;ja\n");
        assertThat(page.locator(".gia-import-rows")).containsText("De gemeente Nergens bestaat niet");
        upload("meeting;name;email;municipality;kind;present\n" + reference
                + ";Jan;jan@example.nl;Venlo;ambtenaar;ja\n");
        assertThat(page.getByText("1 regel gelezen: 1 nieuw, 0 gewijzigd, 0 ongewijzigd."))
                .isVisible();
        click("1 regel inlezen");
        assertThat(page.getByText("Ingelezen: 1 nieuw, 0 gewijzigd, 0 ongewijzigd."))
                .isVisible();
    }

    @Test
    void sees_the_days_of_the_calendar_beside_each_other() {
        logIn("coordinator");
        go("bijeenkomsten/kalender?weergave=maand");
        page.waitForFunction("() => document.querySelector('.fc-col-header-cell')?.clientWidth > 50");
    }

    private String plan(String title) {
        LocalDate yesterday = LocalDate.now(AmsterdamTime.ZONE).minusDays(1);
        LocalDate day = yesterday.isAfter(LAST_DAY) ? LAST_DAY : yesterday;
        click("Bijeenkomst plannen…");
        page.getByLabel("Titel").fill(title);
        combo("Thema's").fill("Wonen");
        page.locator("vaadin-multi-select-combo-box-item", new Page.LocatorOptions().setHasText("Wonen"))
                .click();
        page.keyboard().press("Tab");
        combo("Datum").fill(day.format(TYPED));
        page.keyboard().press("Enter");
        page.getByLabel("Plaats of link").fill("Stadhuis Venlo");
        click("Concept maken");
        return title;
    }

    private void walkIn(String name, String email, String municipality) {
        combo("Naam").fill(name);
        page.keyboard().press("Enter");
        page.getByLabel("Mailadres").fill(email);
        choose("Soort", "Raadslid");
        choose("Gemeente", municipality);
        click("Opslaan");
    }

    private void choose(String label, String value) {
        combo(label).fill(value);
        page.locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText(value))
                .first()
                .click();
    }

    private void upload(String file) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("lijst.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
    }

    private Locator combo(String label) {
        return page.locator("vaadin-dialog, vaadin-dialog-overlay")
                .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label));
    }

    private Locator tab(String name) {
        return page.locator("vaadin-tab", new Page.LocatorOptions().setHasText(name));
    }

    private Locator now() {
        return page.locator(".gia-steps .gia-now");
    }
}
