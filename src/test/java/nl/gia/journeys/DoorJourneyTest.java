package nl.gia.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gia.shared.AmsterdamTime;
import nl.gia.testing.BrowserTest;
import nl.gia.testing.OwnProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An evening at the door: two phones, two hundred taps, a network that comes and goes, and a server that is killed. */
class DoorJourneyTest extends BrowserTest {

    private static final int REGISTERED = 200;
    private static final int TAPS = 200;
    private static final String COLLEAGUE = "collega@example.nl";
    private static final String WALK_IN = "Wim Inloper";
    private static final List<String> TOWNS =
            List.of("Maastricht", "Venlo", "Roermond", "Heerlen", "Weert", "Venray", "Beek", "Kerkrade", "Landgraaf");

    @TempDir
    Path data;

    private OwnProgram program;
    private int taps;

    @BeforeEach
    void a_meeting_that_goes_on() throws Exception {
        program = new OwnProgram(data);
        int year = LocalDate.now(AmsterdamTime.ZONE).getYear();
        LocalDateTime start =
                LocalDateTime.now(AmsterdamTime.ZONE).minusHours(1).truncatedTo(ChronoUnit.MINUTES);
        send("programmes", "application/json", """
                {"slug":"nu","name":"Nu","start":"%d-01-01","end":"%d-12-31",
                 "regions":[{"name":"Limburg","provinces":["Limburg"]}],"themes":["Wonen"]}""".formatted(year - 1, year + 1), 201);
        send("meetings", "application/json", """
                {"programme":"nu","reference":"avond","title":"Avond over wonen","region":"Limburg","themes":["Wonen"],
                 "start":"%s","end":"%s","place":"Stadhuis"}""".formatted(start, start.plusHours(4)), 201);
        send("meetings/avond/publish", "application/json", "", 200);
        send("programmes/nu/imports/attendance", "text/csv", attendees(), 200);
        program.jdbc().sql("""
                        insert into account (id, email, name, password_hash, role)
                        select gen_random_uuid(), ?, 'Collega', password_hash, role from account""").param(COLLEAGUE).update();
    }

    @AfterEach
    void stop() throws IOException {
        program.close();
    }

    @Test
    void whatever_happens_every_tap_counts_exactly_once() {
        Page one = phone(OwnProgram.ADMINISTRATOR);
        Page other = phone(COLLEAGUE);
        connected(one, other);
        lineCut(one, other);
        serverKilled(one, other);
        mark(one, 156, 161);
        mark(other, 162, 166);
        assertThat(taps).isEqualTo(TAPS);
        assertThatAllAgree(one, other);
    }

    /** The answer to a tap is lost on the way, and a colleague undoes what the other phone noted. */
    private void connected(Page one, Page other) {
        other.route(
                "**/operations/*",
                route -> {
                    route.fetch();
                    route.abort();
                },
                new Page.RouteOptions().setTimes(1));
        mark(one, 1, 30);
        mark(other, 31, 60);
        search(other, name(5));
        press(other, "Ongedaan maken: " + name(5));
        allSent(one, other);
    }

    /** Both mark twenty of the same people and bring in the same walk-in, without knowing it of each other. */
    private void lineCut(Page one, Page other) {
        one.context().setOffline(true);
        mark(one, 62, 100);
        mark(one, 61, 61);
        one.locator("#last button").click();
        taps++;
        bringIn(one);
        awaits(one, "geen verbinding, 42 wachten");
        assertThat(one.locator("#notices")).containsText("Alles wordt op dit toestel bewaard");
        mark(other, 81, 119);
        bringIn(other);
        allSent(other);
        one.context().setOffline(false);
        allSent(one);
    }

    /** Killed while taps are under way, and one phone shows its page anew before the server is back. */
    private void serverKilled(Page one, Page other) {
        other.waitForFunction("() => caches.match(location.pathname).then(kept => kept !== undefined)");
        mark(one, 120, 129);
        mark(other, 130, 134);
        program.kill();
        mark(one, 135, 149);
        mark(other, 140, 154);
        other.reload();
        mark(other, 155, 155);
        awaits(one, Pattern.compile("geen verbinding, \\d+ wachten"));
        awaits(other, Pattern.compile("geen verbinding, \\d+ wachten"));
        program.startAgain();
        comeBack(one, OwnProgram.ADMINISTRATOR);
        comeBack(other, COLLEAGUE);
        allSent(one, other);
    }

    private void assertThatAllAgree(Page one, Page other) {
        List<String> expected = Stream.concat(
                        IntStream.rangeClosed(1, 166)
                                .filter(number -> number != 5 && number != 61)
                                .mapToObj(DoorJourneyTest::name),
                        Stream.of(WALK_IN))
                .toList();
        int towns =
                asked("select count(distinct municipality_code) from attendance where present and kind = 'OFFICIAL'");
        for (Page phone : List.of(one, other)) {
            awaits(phone, "verbonden");
            assertThat(phone.locator("#failed")).isHidden();
            assertThat(phone.locator("#present")).hasText(String.valueOf(expected.size()), patiently());
            assertThat(phone.locator("#of")).hasText("aanwezig van " + (REGISTERED + 1));
            assertThat(phone.locator("#municipalities")).hasText(String.valueOf(towns));
        }
        assertThat(program.jdbc()
                        .sql("select c.name from attendance a join contact c on c.id = a.contact_id where a.present")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(asked("select count(*) from door_operation where result = 'DONE'"))
                .isEqualTo(TAPS);
        assertThat(asked("select count(*) from attendance")).isEqualTo(REGISTERED + 1);
    }

    private Page phone(String account) {
        Page phone = open(390, ColorScheme.LIGHT);
        phone.navigate(program.url() + "/deur/avond");
        logIn(phone, account);
        return phone;
    }

    /** With the line comes the news that the session is gone; the names went with it, what was tapped did not. */
    private void comeBack(Page phone, String account) {
        phone.context().setOffline(true);
        phone.context().setOffline(false);
        awaits(phone, "uitgelogd");
        assertThat(phone.locator("#people li")).hasCount(0);
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Inloggen"))
                .click();
        logIn(phone, account);
    }

    private void logIn(Page phone, String account) {
        phone.locator("input[name=username]").fill(account);
        phone.locator("input[name=password]").fill(OwnProgram.PASSWORD);
        phone.keyboard().press("Enter");
        phone.locator("#words").waitFor();
    }

    private void mark(Page phone, int from, int until) {
        for (int number = from; number <= until; number++) {
            search(phone, name(number));
            press(phone, "Aanwezig: " + name(number));
        }
    }

    private void search(Page phone, String name) {
        phone.locator("#words").fill(name);
    }

    private void press(Page phone, String button) {
        phone.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        taps++;
    }

    private void bringIn(Page phone) {
        search(phone, WALK_IN);
        phone.locator("#walkIn").click();
        phone.locator("#walkInMunicipality").fill("Venlo");
        press(phone, "Toevoegen, is aanwezig");
    }

    private static void allSent(Page... phones) {
        for (Page phone : phones) {
            awaits(phone, "verbonden");
        }
    }

    private static void awaits(Page phone, String line) {
        assertThat(line(phone)).hasText(line, patiently());
    }

    private static void awaits(Page phone, Pattern line) {
        assertThat(line(phone)).hasText(line, patiently());
    }

    private static Locator line(Page phone) {
        return phone.locator("#line");
    }

    private static HasTextOptions patiently() {
        return new HasTextOptions().setTimeout(30_000);
    }

    private int asked(String sql) {
        return program.jdbc().sql(sql).query(Integer.class).single();
    }

    private void send(String path, String type, String body, int expected) throws Exception {
        assertThat(program.send("POST", path, type, body)).as(path).isEqualTo(expected);
    }

    private static String attendees() {
        return IntStream.rangeClosed(1, REGISTERED)
                .mapToObj(number -> "avond,%s,nr%d@example.nl,%s,%s,nee"
                        .formatted(
                                name(number),
                                number,
                                TOWNS.get(number % TOWNS.size()),
                                number % 7 == 0 ? "deskundige" : "ambtenaar"))
                .collect(Collectors.joining("\n", "meeting,name,email,municipality,kind,present\n", "\n"));
    }

    private static String name(int number) {
        return "Deelnemer %03d".formatted(number);
    }
}
