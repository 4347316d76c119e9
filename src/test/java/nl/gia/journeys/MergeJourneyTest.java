package nl.gia.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.gia.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** A coordinator finds somebody twice among the contacts: merging keeps what both attended, and can be taken back. */
class MergeJourneyTest extends BrowserTest {

    @Test
    void a_merge_of_contacts_keeps_the_history_of_both() {
        logIn("coordinator");
        go("relaties");
        link("Dubbele relaties").click();
        assertThat(heading()).hasText("Dubbele relaties");
        Locator pair = page.locator("vaadin-grid-cell-content:visible a");
        String one = pair.nth(0).getAttribute("href");
        String other = pair.nth(1).getAttribute("href");
        int ofOne = meetings(one);
        int ofOther = meetings(other);
        go("relaties/dubbel");
        page.locator("vaadin-button:visible", new Page.LocatorOptions().setHasText("Vergelijken…"))
                .first()
                .click();
        click("Samenvoegen…");
        click("Samenvoegen");
        assertThat(page.getByText("zijn nu één relatie")).isVisible();
        go(other);
        assertThat(page.getByText("Samengevoegd", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(page.locator("h2", new Page.LocatorOptions().setHasText("bijeenkomsten")))
                .hasText(ofOne + ofOther + " bijeenkomsten");
        click("Samenvoegen ongedaan maken…");
        click("Ongedaan maken");
        assertThat(page.getByText("Het zijn weer twee relaties.")).isVisible();
        org.assertj.core.api.Assertions.assertThat(meetings(one) + meetings(other))
                .isEqualTo(ofOne + ofOther);
    }

    private int meetings(String contact) {
        go(contact);
        Locator title = page.locator("h2", new Page.LocatorOptions().setHasText("bijeenkomst"));
        title.waitFor();
        return Integer.parseInt(title.textContent().strip().split(" ")[0]);
    }
}
