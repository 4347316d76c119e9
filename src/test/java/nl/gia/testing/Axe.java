package nl.gia.testing;

import static org.assertj.core.api.Assertions.assertThat;

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
 * Nothing serious or critical on what a page shows now. Axe is run in the page itself: the builder that
 * comes with it opens another page for each result, and pages of ours hold no frames.
 */
public final class Axe {

    private static final String SCRIPT = script();

    private Axe() {}

    public static void look(Page page, String what) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        assertThat(serious(page)).as(what).isEmpty();
    }

    public static void lookInTheDark(Page page, String what) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look(page, what + " in the dark");
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    // What fades from one colour to another is looked at when it has got there.
    private static List<?> serious(Page page) {
        return (List<?>) page.evaluate("""
                async () => {
                  await new Promise(requestAnimationFrame);
                  const roots = [document];
                  for (const root of roots) {
                    root.getAnimations().filter(it => it instanceof CSSTransition).forEach(it => it.finish());
                    root.querySelectorAll('*').forEach(it => it.shadowRoot && roots.push(it.shadowRoot));
                  }
                  return (await axe.run(document, {resultTypes: ['violations'], preload: false})).violations
                      .filter(rule => ['serious', 'critical'].includes(rule.impact))
                      .map(rule => rule.id + ': ' + rule.nodes[0].html);
                }""");
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
