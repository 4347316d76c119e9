package nl.gia.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A journey in a real browser through the running program, in the user's words. */
public abstract class BrowserTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static Browsers browsers;

    private final List<BrowserContext> contexts = new ArrayList<>();
    protected Page page;

    @BeforeAll
    static void openBrowser() {
        // Two journeys at once on two cores are slower than somebody at a desk.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        browsers = new Browsers();
    }

    @AfterAll
    static void closeBrowser() {
        browsers.close();
    }

    @AfterEach
    void leave() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    protected void browse(int width, ColorScheme scheme) {
        leave();
        page = open(width, scheme);
    }

    /** A screen of its own, beside those there are. */
    protected Page open(int width, ColorScheme scheme) {
        BrowserContext context = browsers.chromium()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme)
                        .setLocale("nl-NL"));
        contexts.add(context);
        return context.newPage();
    }

    /** Somebody else, behind a screen of their own. */
    protected Page beside(String account) {
        Page before = page;
        page = open(1280, ColorScheme.LIGHT);
        logInHere(account);
        Page theirs = page;
        page = before;
        return theirs;
    }

    /** As one of the example's accounts. */
    protected void logIn(String account) {
        browse(1280, ColorScheme.LIGHT);
        logInHere(account);
    }

    protected void logInHere(String account) {
        go("inloggen");
        page.locator("input[name=username]").fill(account + "@example.nl");
        page.locator("input[name=password]").fill("voorbeeld-van-gia");
        page.keyboard().press("Enter");
        heading().waitFor();
    }

    protected void go(String path) {
        page.navigate(RunningProgram.url() + "/" + path);
    }

    protected Locator heading() {
        return page.locator("main h1");
    }

    protected void click(String button) {
        Pattern exactly = Pattern.compile("^\\s*" + button.replaceAll("[.*+?^${}()|\\[\\]]", "\\\\$0") + "\\s*$");
        page.locator("vaadin-button:visible", new Page.LocatorOptions().setHasText(exactly))
                .last()
                .click();
    }

    protected Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
