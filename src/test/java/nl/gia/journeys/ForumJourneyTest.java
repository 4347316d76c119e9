package nl.gia.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.gia.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** FORUM asks: are we on course, and where not? */
class ForumJourneyTest extends BrowserTest {

    @Test
    void from_the_country_to_a_region_to_a_municipality_to_a_meeting_and_its_people() {
        logIn("forum");
        assertThat(heading()).containsText("Noor");
        go("deelname?programma=gia-2008-2011");
        assertThat(page.locator(".gia-facts")).containsText("189 van 418 gemeenten nam deel");
        assertThat(page.locator(".gia-facts")).containsText("21 boven het groeipad");
        assertThat(row("Limburg")).containsText("61%");
        assertThat(row("Limburg")).containsText("20 van 33");
        assertThat(row("Zeeland")).containsText("0 van 13");
        link("Limburg").click();
        assertThat(heading()).hasText("Gemeenten");
        assertThat(page.getByText("33 gemeenten")).isVisible();
        link("Beek").click();
        assertThat(heading()).hasText("Beek");
        assertThat(page.locator(".gia-visits li").first()).containsText("Limburg");
        page.locator(".gia-visits a").first().click();
        assertThat(page.locator(".gia-steps")).containsText("Gehouden");
        assertThat(page.locator("vaadin-tab", new Page.LocatorOptions().setHasText("Deelnemers")))
                .isVisible();
    }

    @Test
    void another_period_and_reference_date_stand_in_the_address() {
        logIn("forum");
        go("deelname?programma=gia-2008-2011&tot=2009-12-31&peildatum=2009-01-01");
        assertThat(page.locator(".gia-facts")).containsText("147 van 441 gemeenten nam deel");
        click("Peildatum: 1 januari 2009");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Peildatum"))
                .fill("1-1-2010");
        page.keyboard().press("Enter");
        click("Tonen");
        page.waitForURL(Pattern.compile("peildatum=2010-01-01"));
        assertThat(page.locator(".gia-facts")).containsText("van 431 gemeenten nam deel");
    }

    private Locator row(String region) {
        return page.locator(".gia-shares tr", new Page.LocatorOptions().setHasText(region));
    }
}
