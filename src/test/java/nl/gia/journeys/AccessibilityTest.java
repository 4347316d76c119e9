package nl.gia.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import nl.gia.testing.BrowserTest;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Axe finds nothing serious or critical on any view, in light and dark, on a desk and on a phone. */
class AccessibilityTest extends BrowserTest {

    private static final List<String> VIEWS = List.of(
            "bijeenkomsten",
            "bijeenkomsten?zoek=bestaat-niet",
            "deelname?programma=gia-2008-2011",
            "deelname/gemeenten?programma=gia-2008-2011&regio=Limburg",
            "deelname/gemeenten/GM0935?programma=gia-2008-2011",
            "gemeenten",
            "gemeenten/GM1903",
            "relaties",
            "programmas",
            "programmas/gia-2008-2011",
            "programmas/gia-2008-2011?tab=regios",
            "programmas/gia-2008-2011?tab=gemeenten",
            "programmas/gia-2008-2011?tab=themas",
            "beheer/accounts",
            "beheer/logboek",
            "account",
            "uitnodiging/bestaat-niet",
            "toegankelijkheid",
            "bestaat-niet");

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "320, DARK"})
    void nothing_serious_on_any_view(int width, ColorScheme scheme) {
        look(width, scheme);
    }

    @ParameterizedTest
    @CsvSource({"1280, DARK", "390, LIGHT"})
    @EnabledIfSystemProperty(named = "gia.long", matches = "true")
    void nor_the_other_way_round(int width, ColorScheme scheme) {
        look(width, scheme);
    }

    private void look(int width, ColorScheme scheme) {
        browse(width, scheme);
        go("inloggen");
        page.locator("input[name=username]").waitFor();
        assertThat(serious()).as("inloggen").isEmpty();
        logInHere("beheerder");
        for (String view : VIEWS) {
            go(view);
            heading().or(page.locator("h1")).first().waitFor();
            assertThat(serious()).as(view).isEmpty();
        }
        openTheFirstMeeting();
        assertThat(serious()).as("meeting").isEmpty();
        page.locator("vaadin-tab", new Page.LocatorOptions().setHasText("Deelnemers"))
                .click();
        page.locator("vaadin-grid:visible").waitFor();
        assertThat(serious()).as("attendees").isEmpty();
    }

    private void openTheFirstMeeting() {
        go("bijeenkomsten?programma=gia-2008-2011");
        page.locator("vaadin-grid a").first().click();
        page.locator(".gia-steps").waitFor();
    }

    private List<String> serious() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }
}
