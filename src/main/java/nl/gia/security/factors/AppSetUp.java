package nl.gia.security.factors;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import nl.gia.security.AccountToLogIn;
import org.springframework.web.util.UriUtils;

/** An app that is being set up: it counts when a first code shows that it holds the secret. */
public final class AppSetUp {

    private static final String ISSUER = "GIA";

    private final AccountToLogIn account;
    private final byte[] secret = new byte[Totp.SECRET_BYTES];

    AppSetUp(AccountToLogIn account) {
        this.account = account;
        new SecureRandom().nextBytes(secret);
    }

    AccountToLogIn account() {
        return account;
    }

    byte[] secret() {
        return secret.clone();
    }

    /** To be typed where it cannot be scanned, in groups of four. */
    public String letters() {
        return Base32.encode(secret).replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** To be scanned, or opened on the phone itself. */
    public String uri() {
        return "otpauth://totp/%1$s:%2$s?secret=%3$s&issuer=%1$s&algorithm=SHA1&digits=6&period=30"
                .formatted(ISSUER, UriUtils.encode(account.email(), StandardCharsets.UTF_8), Base32.encode(secret));
    }
}
