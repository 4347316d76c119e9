package nl.gia.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.gia.journeys.Newcomer.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Year;
import nl.gia.shared.AmsterdamTime;
import nl.gia.testing.BrowserTest;
import nl.gia.testing.RunningProgram;
import org.junit.jupiter.api.Test;

/** An account from its invitation on: what an administrator changes holds at the next click. */
class AccountsJourneyTest extends BrowserTest {

    private static final Newcomer TRUUS = new Newcomer("Truus de Boer", "truus.journey@example.nl");
    private static final String MEETING = """
            {"programme":"gia-2026-2029","title":"Van een token","region":"%s","themes":["Taal"],
             "start":"%s-12-01T13:30","end":"%2$s-12-01T17:00"}""";

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void is_invited_gets_another_region_is_put_out_and_works_with_a_token() throws Exception {
        logIn("beheerder");
        Page administrator = page;
        String link = TRUUS.invitedBy(administrator, RunningProgram.url(), "CMO", "Limburg");
        Page truus = open(1280, ColorScheme.LIGHT);
        TRUUS.choosesPassword(truus, link);
        assertThat(position(truus)).hasText("CMO Limburg");

        moveToTheNorthWest(administrator);
        menu(truus, "Bijeenkomsten").click();
        assertThat(position(truus)).hasText("CMO Noord-Holland");

        endSessions(administrator);
        menu(truus, "Relaties").click();
        truus.getByText("Uw sessie is beëindigd").click();
        assertThat(truus.locator("h1")).hasText("Inloggen");

        TRUUS.givesPassword(truus);
        assertThat(truus.locator("main h1")).hasText("Bijeenkomsten");
        worksWithToken(truus);
    }

    private static void moveToTheNorthWest(Page administrator) {
        administrator.reload();
        press(administrator, "Wijzigen…");
        Locator dialog = administrator.locator("vaadin-dialog[opened]");
        Newcomer.chooseRegion(dialog, "Limburg");
        Newcomer.chooseRegion(dialog, "Noord-Holland");
        press(administrator, "Opslaan");
        assertThat(administrator.getByText("is gewijzigd. Dat geldt meteen.")).isVisible();
    }

    private static void endSessions(Page administrator) {
        press(administrator, "Alle sessies beëindigen…");
        press(administrator, "Sessies beëindigen");
        assertThat(administrator.getByText("Nergens ingelogd.")).isVisible();
    }

    private void worksWithToken(Page truus) throws Exception {
        menu(truus, "Mijn account").click();
        press(truus, "Token maken…");
        truus.locator("vaadin-dialog[opened] vaadin-text-field input").fill("maandrapport");
        press(truus, "Token maken");
        String token = truus.locator(".gia-copy input").inputValue();
        press(truus, "Klaar");
        assertThat(truus.locator(".gia-copy")).hasCount(0);
        truus.reload();
        assertThat(truus.getByText("maandrapport")).isVisible();
        assertThat(truus.content()).doesNotContain(token);

        assertThat(plan(token, "Noord-Holland")).isEqualTo(201);
        assertThat(plan(token, "Limburg")).isEqualTo(403);
        press(truus, "Intrekken…");
        press(truus, "Token intrekken");
        assertThat(truus.getByText("Het token maandrapport is ingetrokken.")).isVisible();
        assertThat(plan(token, "Noord-Holland")).isEqualTo(401);
    }

    private int plan(String token, String region) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(RunningProgram.url() + "/api/v1/meetings"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(MEETING.formatted(region, Year.now(AmsterdamTime.ZONE))))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static Locator position(Page page) {
        return page.locator(".gia-position");
    }

    private static Locator menu(Page page, String name) {
        return page.locator("aside")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
