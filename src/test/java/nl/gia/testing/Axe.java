package nl.gia.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Nothing serious or critical on what a page shows now, in light and in dark. Axe is run in the page itself: the builder that
 * comes with it opens another page for each result, and pages of ours hold no frames.
 */
public final class Axe {

    private static final String SCRIPT = script();
    private static final String ALL = "{}";
    // Colours are all that changes in the dark.
    private static final String COLOURS = "{runOnly: ['color-contrast']}";

    private Axe() {}

    public static void look(Page page, String what) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            bring(page);
        }
        assertThat(serious(page, ALL)).as(what).isEmpty();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(serious(page, COLOURS)).as("%s in the dark", what).isEmpty();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    // As a debugger does, whom the content policy does not hold back.
    private static void bring(Page page) {
        CDPSession debugger = page.context().newCDPSession(page);
        JsonObject script = new JsonObject();
        script.addProperty("expression", SCRIPT);
        debugger.send("Runtime.evaluate", script);
        debugger.detach();
    }

    // What fades from one colour to another is looked at when it has got there.
    private static List<?> serious(Page page, String options) {
        return (List<?>) page.evaluate("""
                async () => {
                  await new Promise(requestAnimationFrame);
                  const roots = [document];
                  for (const root of roots) {
                    root.getAnimations().filter(it => it instanceof CSSTransition).forEach(it => it.finish());
                    root.querySelectorAll('*').forEach(it => it.shadowRoot && roots.push(it.shadowRoot));
                  }
                  return (await axe.run(document, %s)).violations
                      .filter(rule => ['serious', 'critical'].includes(rule.impact))
                      .map(rule => rule.id + ': ' + rule.nodes[0].html);
                }""".formatted(options));
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
