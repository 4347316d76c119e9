package nl.gia.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Somebody whom an administrator lets in by a link. */
record Newcomer(String name, String email) {

    static final String PASSWORD = "paard in de sloot";

    /** @param role as it is called on the screen; @param region for a CMO. @return the link, which is shown once */
    String invitedBy(Page administrator, String address, String role, String region) {
        administrator.navigate(address + "/beheer/accounts");
        press(administrator, "Iemand uitnodigen…");
        Locator dialog = administrator.locator("vaadin-dialog[opened]");
        field(dialog, "Naam").fill(name);
        field(dialog, "Mailadres").fill(email);
        dialog.locator("vaadin-select").click();
        administrator
                .locator("vaadin-select-item:visible", new Page.LocatorOptions().setHasText(role))
                .click();
        if (!region.isEmpty()) {
            chooseRegion(dialog, region);
        }
        press(administrator, "Uitnodiging maken");
        String link = administrator.locator(".gia-copy input").inputValue();
        press(administrator, "Klaar");
        assertThat(administrator.locator("main h1")).hasText(name);
        return link;
    }

    static void chooseRegion(Locator dialog, String region) {
        Locator regions = dialog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Regio's"));
        regions.fill(region);
        dialog.page()
                .locator(
                        "vaadin-multi-select-combo-box-item:visible",
                        new Page.LocatorOptions().setHasText(region + " (GIA 2026-2029)"))
                .click();
        regions.press("Escape");
    }

    void choosesPassword(Page here, String link) {
        here.navigate(link);
        here.locator("input[type=password]").fill(PASSWORD);
        press(here, "Wachtwoord instellen");
        assertThat(here.locator("h1")).hasText("Uw wachtwoord is ingesteld");
        here.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Inloggen").setExact(true))
                .click();
        givesPassword(here);
    }

    void givesPassword(Page here) {
        here.locator("input[name=username]").fill(email);
        here.locator("input[name=password]").fill(PASSWORD);
        here.locator("input[name=password]").press("Enter");
    }

    static void press(Page page, String button) {
        Pattern exactly = Pattern.compile("^\\s*" + button + "\\s*$");
        page.locator("vaadin-button:visible, button:visible", new Page.LocatorOptions().setHasText(exactly))
                .last()
                .click();
    }

    private static Locator field(Locator dialog, String label) {
        return dialog.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }
}
