package nl.gia.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A journey in a real browser through the running program, in the user's words. */
public abstract class BrowserTest {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Playwright playwright;
    private static Browser browser;

    private BrowserContext context;
    protected Page page;

    @BeforeAll
    static void openBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(FLAGS));
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @AfterEach
    void leave() {
        if (context != null) {
            context.close();
        }
    }

    private static Path chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is not on the PATH"));
    }

    protected void browse(int width, ColorScheme scheme) {
        leave();
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setLocale("nl-NL"));
        page = context.newPage();
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
