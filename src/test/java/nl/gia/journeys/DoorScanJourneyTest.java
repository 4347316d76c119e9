package nl.gia.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.gia.attendance.codes.EntryCode;
import nl.gia.shared.AmsterdamTime;
import nl.gia.shared.MeetingId;
import nl.gia.testing.Browsers;
import nl.gia.testing.OwnProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes before the camera of a phone that has lost its connection. */
class DoorScanJourneyTest {

    /** Chromium reads no codes on every system: what is held before the camera is said in its place. */
    private static final String READER = """
            globalThis.held = null;
            globalThis.BarcodeDetector = class {
              static async getSupportedFormats() { return ["qr_code"]; }
              async detect() { return globalThis.held === null ? [] : [{ rawValue: globalThis.held }]; }
            };""";

    @TempDir
    Path folder;

    private OwnProgram program;

    @BeforeEach
    void a_meeting_that_goes_on() throws Exception {
        program = new OwnProgram(folder.resolve("data"));
        int year = LocalDate.now(AmsterdamTime.ZONE).getYear();
        LocalDateTime start =
                LocalDateTime.now(AmsterdamTime.ZONE).minusHours(1).truncatedTo(ChronoUnit.MINUTES);
        send("programmes", "application/json", """
                {"slug":"nu","name":"Nu","start":"%d-01-01","end":"%d-12-31",
                 "regions":[{"name":"Limburg","provinces":["Limburg"]}],"themes":["Wonen"]}""".formatted(year - 1, year + 1));
        send("meetings", "application/json", """
                {"programme":"nu","reference":"avond","title":"Avond over wonen","region":"Limburg","themes":["Wonen"],
                 "start":"%s","end":"%s","place":"Stadhuis"}""".formatted(start, start.plusHours(4)));
        send("meetings/avond/publish", "application/json", "");
        send("programmes/nu/imports/attendance", "text/csv", """
                meeting,name,email,municipality,kind,present
                avond,Anna Janssen,anna@example.nl,Venlo,ambtenaar,nee
                """);
    }

    @AfterEach
    void stop() throws IOException {
        program.close();
    }

    @Test
    void a_code_is_taken_for_a_tap_and_what_is_no_code_of_this_list_is_told() {
        String anna = code().text();
        String elsewhere = new EntryCode(new MeetingId(UUID.randomUUID()), UUID.randomUUID()).text();
        try (Browsers browsers = new Browsers(List.of("--use-fake-device-for-media-stream"));
                BrowserContext context = browsers.chromium()
                        .newContext(new Browser.NewContextOptions()
                                .setViewportSize(390, 900)
                                .setLocale("nl-NL"))) {
            context.grantPermissions(List.of("camera"));
            context.addInitScript(READER);
            Page phone = context.newPage();
            phone.navigate(program.url() + "/deur/avond");
            phone.locator("input[name=username]").fill(OwnProgram.ADMINISTRATOR);
            phone.locator("input[name=password]").fill(OwnProgram.PASSWORD);
            phone.keyboard().press("Enter");
            assertThat(phone.locator("#line")).containsText("verbonden", patiently());
            context.setOffline(true);
            phone.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Scannen").setExact(true))
                    .click();
            Locator result = phone.locator("#scanResult");
            assertThat(result).hasText("Houd de code voor de camera.");
            hold(phone, anna);
            assertThat(result).hasText("Anna Janssen (Venlo) is aanwezig");
            assertThat(phone.locator("#last")).containsText("Anna Janssen is aanwezig, wordt verzonden", patiently());
            hold(phone, elsewhere);
            assertThat(result).hasText("Deze code is van een andere bijeenkomst.");
            hold(phone, "https://example.nl");
            assertThat(result).hasText("Dit is geen code van GIA.");
            hold(phone, anna.substring(0, 13) + "0".repeat(32));
            assertThat(result).hasText("Deze code staat niet op de lijst. Zoek op naam.");
            hold(phone, anna);
            assertThat(result).containsText("Anna Janssen was al aanwezig");
            phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stoppen met scannen"))
                    .click();
            assertThat(phone.locator("#scan")).isHidden();
            context.setOffline(false);
            assertThat(phone.locator("#line")).hasText("verbonden");
            assertThat(phone.locator("#present")).hasText("1");
        }
        assertThat(program.jdbc()
                        .sql("select what || ' ' || result from door_operation")
                        .query(String.class)
                        .list())
                .containsExactly("PRESENT DONE");
    }

    private static void hold(Page phone, String code) {
        phone.evaluate("code => { globalThis.held = code; }", code);
    }

    private EntryCode code() {
        return program.jdbc()
                .sql("select meeting_id, entry_code from attendance")
                .query((row, number) -> new EntryCode(
                        new MeetingId(row.getObject("meeting_id", UUID.class)),
                        row.getObject("entry_code", UUID.class)))
                .single();
    }

    private static ContainsTextOptions patiently() {
        return new ContainsTextOptions().setTimeout(30_000);
    }

    private void send(String path, String type, String body) throws Exception {
        assertThat(program.send("POST", path, type, body)).as(path).isBetween(200, 201);
    }
}
