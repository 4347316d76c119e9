package nl.gia.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.gia.shared.AmsterdamTime;
import nl.gia.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** The main task by keyboard alone: log in, plan a meeting, register somebody. Wherever the focus stands one sees it. */
class KeyboardJourneyTest extends BrowserTest {

    private static final int FAR = 80;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-yyyy");

    /** What the element with the focus is called. */
    private static final String FOCUSED = """
            () => {
              let e = document.activeElement;
              while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;
              if (!e) return '';
              const labels = [...(e.labels || [])].map(label => label.textContent);
              const by = (e.getAttribute('aria-labelledby') || '').split(' ')
                  .map(id => document.getElementById(id)?.textContent || '');
              return [e.getAttribute('aria-label') || '', ...labels, ...by, e.textContent].join(' ').trim();
            }""";

    /** An outline, or a ring drawn as a shadow, of the element itself or of the field it is the inside of. */
    private static final String SHOWN = """
            () => {
              let e = document.activeElement;
              while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;
              // Nothing has it yet, as on a page that was just opened.
              if (!e || e === document.body) return true;
              const ring = (style) =>
                  (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)
                  || / (2|3|4)px (rgb|color|oklch)|(0px 0px 0px [2-4]px)/.test(style.boxShadow);
              const part = (one) => one?.shadowRoot?.querySelector('[part~=input-field], [part~=checkbox]');
              const fields = [e, e.parentElement, e.parentElement?.parentElement].map(part);
              return [e, e.parentElement, ...fields].filter(Boolean).some(one => ring(getComputedStyle(one)));
            }""";

    @Test
    void plans_and_registers_without_a_mouse() {
        browse(1280, ColorScheme.LIGHT);
        go("inloggen");
        page.locator("input[name=username]:focus").waitFor();
        type("coordinator@example.nl");
        tabTo("Wachtwoord");
        type("voorbeeld-van-gia");
        press("Enter");
        heading().waitFor();
        plan("Met het toetsenbord");
        register();
    }

    private void plan(String title) {
        tabTo("Bijeenkomst plannen");
        press("Enter");
        page.locator("vaadin-dialog[opened] input:focus").waitFor();
        tabTo("Titel");
        type(title);
        tabTo("Regio");
        assertThat(page.locator("vaadin-dialog input:focus").inputValue()).isEqualTo("Limburg");
        tabTo("Datum");
        type(LocalDate.now(AmsterdamTime.ZONE).plusDays(20).format(TYPED));
        press("Enter");
        tabTo("Begin");
        retype("14:00");
        tabTo("Einde");
        retype("16:30");
        tabTo("Thema's");
        type("Wonen");
        page.locator("vaadin-multi-select-combo-box-item:visible").first().waitFor();
        press("ArrowDown");
        press("Enter");
        press("Escape");
        tabTo("Plaats of link");
        type("Stadhuis Venlo");
        tabTo("Concept maken");
        press("Enter");
        assertThat(heading()).hasText(title);
        assertThat(page.locator(".gia-definitions").first()).containsText("14.00–16.30 uur");
    }

    private void register() {
        tabTo("Overzicht");
        press("ArrowRight");
        press("Enter");
        tabTo("Aanmelden");
        press("Enter");
        page.locator("vaadin-dialog[opened] input:focus").waitFor();
        tabTo("Naam");
        type("Toetsa Bord");
        press("Enter");
        tabTo("Soort");
        type("Ambtenaar");
        press("Enter");
        tabTo("Gemeente");
        type("Venlo");
        page.locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText("Venlo"))
                .first()
                .waitFor();
        press("ArrowDown");
        press("Enter");
        tabTo("Opslaan");
        press("Enter");
        assertThat(tab()).hasText("Deelnemers 1");
    }

    private Locator tab() {
        return page.locator("vaadin-tab", new Page.LocatorOptions().setHasText("Deelnemers"));
    }

    private void tabTo(String name) {
        for (int i = 0; i < FAR; i++) {
            awaitFocus();
            String here = focused();
            if (here.startsWith(name)) {
                return;
            }
            press("Tab");
        }
        fail("cannot reach %s by Tab; now at %s", name, focused());
    }

    // What closes hands the focus back a moment later.
    private void awaitFocus() {
        try {
            page.waitForFunction(SHOWN, null, new Page.WaitForFunctionOptions().setTimeout(3_000));
        } catch (TimeoutError unseen) {
            fail("the focus is not seen on: " + focused(), unseen);
        }
    }

    private String focused() {
        return String.valueOf(page.evaluate(FOCUSED));
    }

    private void retype(String text) {
        press("Control+a");
        type(text);
        press("Enter");
    }

    private void type(String text) {
        page.keyboard().type(text);
    }

    private void press(String key) {
        page.keyboard().press(key);
    }
}
