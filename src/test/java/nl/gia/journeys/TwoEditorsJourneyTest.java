package nl.gia.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.gia.shared.AmsterdamTime;
import nl.gia.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** A coordinator and a colleague from a town hall, each behind a screen of their own, change one meeting at the same time. */
class TwoEditorsJourneyTest extends BrowserTest {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-yyyy");

    @Test
    void nothing_of_either_is_lost() {
        logIn("coordinator");
        plan("Journey van twee");
        Page coordinator = page;
        takeIntoTheTeam("gemeente@example.nl");
        String address = page.url();

        Page colleague = beside("gemeente");
        colleague.navigate(address);
        assertThat(colleague.locator("main h1")).hasText("Journey van twee");
        press(colleague, "Wijzigen…");
        press(coordinator, "Wijzigen…");
        field(colleague, "Titel").fill("Van de gemeente");
        field(colleague, "Plaats").fill("Stadhuis Roermond");
        press(colleague, "Opslaan");
        assertThat(colleague.locator("main h1")).hasText("Van de gemeente");

        field(coordinator, "Titel").fill("Van de coördinator");
        field(coordinator, "Organisator").fill("Steunpunt Journey");
        press(coordinator, "Opslaan");
        Locator title = coordinator.locator(".gia-clash");
        assertThat(title).hasCount(1);
        assertThat(title).containsText("Bart Hendriks");
        assertThat(title).containsText("Van de gemeente");
        assertThat(coordinator.getByText("Verder wijzigde Bart Hendriks: Plaats."))
                .isVisible();
        title.locator("vaadin-radio-button").first().click();
        press(coordinator, "Zo opslaan");
        assertThat(coordinator.locator("main h1")).hasText("Van de coördinator");
        assertThat(coordinator.locator(".gia-definitions").first()).containsText("Stadhuis Roermond");
        assertThat(coordinator.locator(".gia-definitions").first()).containsText("Steunpunt Journey");
    }

    private void plan(String title) {
        click("Bijeenkomst plannen…");
        field(page, "Titel").fill(title);
        combo("Thema's").fill("Wonen");
        page.locator("vaadin-multi-select-combo-box-item", new Page.LocatorOptions().setHasText("Wonen"))
                .click();
        page.keyboard().press("Tab");
        combo("Datum").fill(LocalDate.now(AmsterdamTime.ZONE).plusDays(30).format(TYPED));
        page.keyboard().press("Enter");
        field(page, "Plaats of link").fill("Stadhuis Venlo");
        click("Concept maken");
        assertThat(heading()).hasText(title);
    }

    private void takeIntoTheTeam(String address) {
        click("Toevoegen…");
        combo("Naam of mailadres").fill(address);
        page.locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText("Bart Hendriks"))
                .click();
        click("Toevoegen");
        assertThat(page.locator(".gia-lines")).containsText("Bart Hendriks");
    }

    private Locator combo(String label) {
        return page.locator("vaadin-dialog")
                .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label));
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void press(Page page, String button) {
        page.locator("vaadin-button:visible", new Page.LocatorOptions().setHasText(button))
                .last()
                .click();
    }
}
