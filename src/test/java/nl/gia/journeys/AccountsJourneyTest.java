package nl.gia.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.gia.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** An account from invitation to the end: who is blocked is out with the next click. */
class AccountsJourneyTest extends BrowserTest {

    private static final String EMAIL = "truus.journey@example.nl";
    private static final String PASSWORD = "paard in de sloot";

    @Test
    void is_invited_chooses_a_password_works_and_is_thrown_out() {
        logIn("beheerder");
        String link = invite();
        try (BrowserContext other = page.context().browser().newContext()) {
            Page truus = other.newPage();
            truus.navigate(link);
            truus.locator("input[type=password]").fill(PASSWORD);
            truus.keyboard().press("Enter");
            assertThat(truus.locator("h1")).hasText("Uw wachtwoord is ingesteld");
            link(truus, "Inloggen").click();
            truus.locator("input[name=username]").fill(EMAIL);
            truus.locator("input[name=password]").fill(PASSWORD);
            truus.keyboard().press("Enter");
            assertThat(truus.locator("main h1")).hasText("Deelname");
            block();
            link(truus, "Gemeenten").click();
            truus.waitForURL("**/inloggen");
            truus.locator("input[name=username]").fill(EMAIL);
            truus.locator("input[name=password]").fill(PASSWORD);
            truus.keyboard().press("Enter");
            assertThat(truus.getByRole(AriaRole.ALERT)).containsText("klopt niet");
        }
    }

    private String invite() {
        go("beheer/accounts");
        click("Iemand uitnodigen…");
        page.getByLabel("Naam").last().fill("Truus de Boer");
        page.getByLabel("Mailadres").last().fill(EMAIL);
        page.locator("vaadin-select").last().click();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("Lezer")).click();
        click("Uitnodiging maken");
        String link = page.locator(".gia-copy input").inputValue();
        click("Klaar");
        assertThat(heading()).hasText("Truus de Boer");
        return link;
    }

    private void block() {
        click("Blokkeren…");
        click("Account blokkeren");
        assertThat(page.locator("main .gia-badge", new Page.LocatorOptions().setHasText("Geblokkeerd"))).isVisible();
    }

    private static Locator link(Page on, String name) {
        return on.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
