package nl.gia.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import nl.gia.testing.BrowserTest;
import nl.gia.testing.RunningProgram;
import org.junit.jupiter.api.Test;

/** The session ends while somebody writes: what was typed is back at the same page after the next log-in. */
class SessionEndsJourneyTest extends BrowserTest {

    private static final String TEXT = "Parkeren kan achter het stadhuis, de ingang is aan het plein.";
    private static final String LATER = TEXT + " De lift is links.";

    @Test
    void nothing_typed_is_lost_and_one_comes_back_to_where_one_was() {
        logIn("coordinator");
        go("bijeenkomsten?programma=gia-2026-2029&regio=Limburg&status=concept");
        page.locator("vaadin-grid a").first().click();
        page.locator("vaadin-tab", new Page.LocatorOptions().setHasText("Programma"))
                .click();
        click("Invullen");
        information().fill(TEXT);
        page.waitForResponse("**/?v-r=uidl*", () -> information().press("Tab"));
        String address = page.url();

        endSession();
        information().fill(LATER);
        click("Opslaan");
        assertThat(page.getByText("Uw sessie is beëindigd")).isVisible();
        assertThat(information()).hasValue(LATER);
        page.keyboard().press("Escape");
        page.locator("input[name=username]").fill("coordinator@example.nl");
        page.locator("input[name=password]").fill("verkeerd");
        page.keyboard().press("Enter");
        assertThat(page.locator(".gia-alert")).isVisible();
        assertThat(page.locator("input[name=username]")).hasValue("coordinator@example.nl");
        page.locator("input[name=password]").fill("voorbeeld-van-gia");
        page.keyboard().press("Enter");

        assertThat(page.getByText("Hersteld concept van")).isVisible();
        assertThat(information()).hasValue(LATER);
        assertThat(page.url()).isEqualTo(address);
        click("Concept verwerpen");
        assertThat(information()).hasValue("");
        page.waitForFunction("!Object.keys(localStorage).some(key => key.startsWith('gia-draft:'))");
    }

    @Test
    void who_stays_logged_in_reloads_the_page_and_goes_on() {
        browse(1280, ColorScheme.LIGHT);
        go("inloggen");
        page.locator("input[name=username]").fill("coordinator@example.nl");
        page.locator("input[name=password]").fill("voorbeeld-van-gia");
        page.getByLabel("Ingelogd blijven").check();
        page.keyboard().press("Enter");
        heading().waitFor();
        go("bijeenkomsten?programma=gia-2026-2029&regio=Limburg");
        assertThat(heading()).hasText("Bijeenkomsten");
        String address = page.url();
        endSession();
        page.reload();
        assertThat(heading()).hasText("Bijeenkomsten");
        assertThat(page.url()).isEqualTo(address);
    }

    /** As the server does it: what the browser holds is known to nobody any more. */
    private void endSession() {
        page.context().addCookies(List.of(new Cookie("JSESSIONID", "ended").setUrl(RunningProgram.url())));
    }

    private Locator information() {
        return page.locator("vaadin-text-area textarea");
    }
}
