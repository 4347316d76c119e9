package nl.gia.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gia.testing.Axe;
import nl.gia.testing.BrowserTest;
import nl.gia.testing.Views;
import org.junit.jupiter.api.Test;

/** Axe finds nothing serious or critical on any view, those to come too: on a desk and on a phone, in light and in dark. */
class AccessibilityTest extends BrowserTest {

    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final String PAST = "?programma=gia-2008-2011";
    private static final String SERIES = "bijeenkomsten?programma=gia-2026-2029&zoek=Leerkring";

    /** What to look at where an address has a parameter; a list with a link to the first stands for what is in it. */
    private static final Map<String, String> LOOKED_AT = Map.of(
            "bijeenkomsten/:reference", "bijeenkomsten" + PAST,
            "bijeenkomsten/reeks/:series", SERIES,
            "relaties/:id", "relaties",
            "beheer/accounts/:account", "beheer/accounts",
            "deelname/gemeenten/:code", "deelname/gemeenten/GM0935" + PAST,
            "gemeenten/:code", "gemeenten/GM1903",
            "programmas/:slug", "programmas/gia-2008-2011",
            "uitnodiging/:link", "uitnodiging/abc",
            "inloggen/link/:link", "inloggen/link/abc");

    /** What a view shows only when it is asked. */
    private static final List<String> ASKED = List.of(
            "",
            "?programma=gia-2026-2029",
            "zoeken?q=taal",
            "bijeenkomsten?zoek=bestaat-niet",
            "bijeenkomsten/kalender?weergave=week",
            "bijeenkomsten/kalender?weergave=lijst",
            "deelname/gemeenten" + PAST + "&regio=Limburg",
            "programmas/gia-2008-2011?tab=regios",
            "programmas/gia-2008-2011?tab=gemeenten",
            "programmas/gia-2008-2011?tab=themas",
            "bestaat-niet");

    @Test
    void nothing_serious_on_any_view() {
        browse(DESK, ColorScheme.LIGHT);
        for (String address : List.of("inloggen", "inloggen/link", "inloggen/link/abc")) {
            lookAt(address);
        }
        logInHere("beheerder");
        addresses().forEach(this::visit);
        openFirst("relaties");
        openFirst("beheer/accounts");
        openFirst(SERIES);
        page.locator("a[href*='bijeenkomsten/reeks/']").first().click();
        page.waitForURL("**/bijeenkomsten/reeks/*");
        look("a series");
        openFirst("bijeenkomsten" + PAST);
        for (String tab : List.of("Deelnemers", "Programma", "Bijlagen", "Geschiedenis")) {
            page.locator("vaadin-tab", new Page.LocatorOptions().setHasText(tab))
                    .click();
            page.locator("vaadin-tab[selected]", new Page.LocatorOptions().setHasText(tab))
                    .waitFor();
            look(tab);
        }
        lookAtDoorOf(page.url().replaceAll(".*/bijeenkomsten/([^?]*).*", "$1"));
    }

    private static Set<String> addresses() {
        Set<String> addresses = new LinkedHashSet<>();
        for (String template : Views.templates()) {
            String address = LOOKED_AT.getOrDefault(template, template);
            assertThat(address).as("say in LOOKED_AT what to look at").doesNotContain(":");
            addresses.add(address);
        }
        addresses.addAll(ASKED);
        return addresses;
    }

    private void lookAt(String address) {
        go(address);
        page.locator("h1").first().waitFor();
        look(address);
    }

    /** From the view before, as by a link: the page stays, and axe in it. */
    private void visit(String address) {
        page.evaluate("""
                address => new Promise(there => {
                  addEventListener('vaadin-navigated', there, {once: true});
                  dispatchEvent(new CustomEvent('vaadin-router-go', {detail: new URL(address, document.baseURI)}));
                })""", address);
        page.locator("h1").first().waitFor();
        look(address);
    }

    private void lookAtDoorOf(String meeting) {
        lookAt("deur/" + meeting);
        page.locator("input[type=search]").fill("an");
        page.locator("li").first().waitFor();
        look("those found at the door");
    }

    private void openFirst(String list) {
        go(list);
        page.locator("vaadin-grid a").first().click();
        page.waitForURL(address -> !address.endsWith(list));
        heading().waitFor();
        look("the first of " + list);
    }

    // The colours do not change with the width, nor the rest with the colours: two of the four show all there is to
    // see.
    private void look(String what) {
        Axe.look(page, what);
        page.setViewportSize(PHONE, 900);
        Axe.lookInTheDark(page, what + " on a phone");
        if (Boolean.getBoolean("gia.long")) {
            Axe.look(page, what + " on a phone");
            page.setViewportSize(DESK, 900);
            Axe.lookInTheDark(page, what);
        }
        page.setViewportSize(DESK, 900);
    }
}
