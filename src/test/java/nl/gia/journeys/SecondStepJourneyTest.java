package nl.gia.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.gia.journeys.Newcomer.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.gia.shared.AmsterdamTime;
import nl.gia.testing.Axe;
import nl.gia.testing.BrowserTest;
import nl.gia.testing.RunningProgram;
import org.junit.jupiter.api.Test;

/** A second step is demanded of staff: a passkey by Chromium's own authenticator, an app, and a code on paper. */
class SecondStepJourneyTest extends BrowserTest {

    private static final Newcomer WIM = new Newcomer("Wim Sleutel", "wim.journey@example.nl");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-yyyy");

    @Test
    void sets_up_a_passkey_and_an_app_and_logs_in_with_each() throws GeneralSecurityException {
        logIn("beheerder");
        Page administrator = page;
        String link = WIM.invitedBy(administrator, RunningProgram.url(), "FORUM", "");
        Page wim = open(1280, ColorScheme.LIGHT);
        haveAuthenticator(wim);
        List<String> onPaper;
        demand(administrator);
        try {
            WIM.choosesPassword(wim, link);
            onPaper = setUpPasskey(wim);
        } finally {
            demandNoLonger(administrator);
        }
        leave(wim);
        press(wim, "Inloggen met een passkey");
        isIn(wim);

        byte[] secret = setUpApp(wim);
        leave(wim);
        WIM.givesPassword(wim);
        wim.locator("input[name=code]").waitFor();
        Axe.look(wim, "the second step");
        // The code of this moment has been used.
        code(wim, codeOf(secret, 1));
        isIn(wim);

        leave(wim);
        WIM.givesPassword(wim);
        recoveryCode(wim, onPaper.getFirst());
        isIn(wim);

        leave(wim);
        WIM.givesPassword(wim);
        recoveryCode(wim, onPaper.getFirst());
        assertThat(wim.locator(".gia-alert")).containsText("Deze code klopt niet");
    }

    private static void haveAuthenticator(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        JsonObject arguments = new JsonObject();
        arguments.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", arguments);
    }

    private static void demand(Page administrator) {
        administrator.navigate(RunningProgram.url() + "/beheer/tweede-stap");
        administrator
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Verplicht vanaf"))
                .fill(LocalDate.now(AmsterdamTime.ZONE).format(TYPED));
        administrator.keyboard().press("Enter");
        administrator.keyboard().press("Tab");
        press(administrator, "Verplicht stellen");
        administrator
                .locator("vaadin-confirm-dialog vaadin-button", new Page.LocatorOptions().setHasText("Verplicht"))
                .click();
        assertThat(administrator.getByText("Een tweede stap is verplicht vanaf"))
                .isVisible();
    }

    private static void demandNoLonger(Page administrator) {
        administrator.navigate(RunningProgram.url() + "/beheer/tweede-stap");
        press(administrator, "Niet meer verplichten…");
        press(administrator, "Niet meer verplichten");
        assertThat(administrator.getByText("Een tweede stap is niet meer verplicht."))
                .isVisible();
    }

    private static List<String> setUpPasskey(Page wim) {
        assertThat(wim.locator("h1")).hasText("Stel een tweede stap in");
        Axe.look(wim, "setting up a second step");
        press(wim, "Passkey maken");
        wim.getByLabel("Naam van de passkey").waitFor();
        press(wim, "Passkey maken");
        wim.locator(".gia-codes code").first().waitFor();
        List<String> codes = wim.locator(".gia-codes code").allTextContents();
        assertThat(codes).hasSize(10);
        press(wim, "Verder naar GIA");
        isIn(wim);
        return codes;
    }

    private static byte[] setUpApp(Page wim) throws GeneralSecurityException {
        wim.navigate(RunningProgram.url() + "/account");
        press(wim, "Inlogapp instellen…");
        wim.locator("vaadin-dialog[opened] input[type=password]").fill(Newcomer.PASSWORD);
        press(wim, "Verder");
        byte[] secret = bytes(wim.locator(".gia-set-up code").textContent().replace(" ", ""));
        wim.getByLabel("Code uit de app").fill(codeOf(secret, 0));
        press(wim, "Code controleren");
        assertThat(wim.getByText("De inlogapp is ingesteld.")).isVisible();
        return secret;
    }

    private static void code(Page wim, String code) {
        wim.locator("input[name=code]").fill(code);
        wim.locator("input[name=code]").press("Enter");
    }

    private static void recoveryCode(Page wim, String code) {
        press(wim, "Herstelcode gebruiken");
        wim.getByLabel("Herstelcode").waitFor();
        code(wim, code);
    }

    private static void leave(Page wim) {
        press(wim, "Uitloggen");
        assertThat(wim.locator("h1")).hasText("Inloggen");
    }

    private static void isIn(Page wim) {
        assertThat(wim.locator(".gia-me .gia-name")).hasText(WIM.name());
    }

    /** As an app does it (RFC 6238). @param later how many times thirty seconds from now */
    private static String codeOf(byte[] secret, int later) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(secret, "HmacSHA1"));
        long step = Instant.now().getEpochSecond() / 30 + later;
        byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int number = ByteBuffer.wrap(hash, hash[hash.length - 1] & 0xf, Integer.BYTES)
                        .getInt()
                & Integer.MAX_VALUE;
        return "%06d".formatted(number % 1_000_000);
    }

    private static byte[] bytes(String base32) {
        ByteBuffer bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
        int buffer = 0;
        int held = 0;
        for (char letter : base32.toCharArray()) {
            buffer = buffer << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            held += 5;
            if (held >= Byte.SIZE) {
                held -= Byte.SIZE;
                bytes.put((byte) (buffer >> held));
            }
        }
        return bytes.array();
    }
}
