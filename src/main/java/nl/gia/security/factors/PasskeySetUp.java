package nl.gia.security.factors;

import nl.gia.security.AccountToLogIn;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/** A passkey that is being made: the browser is asked for it, and answers. */
public final class PasskeySetUp {

    private final AccountToLogIn account;
    private final PublicKeyCredentialCreationOptions asked;
    private final String json;

    PasskeySetUp(AccountToLogIn account, PublicKeyCredentialCreationOptions asked, String json) {
        this.account = account;
        this.asked = asked;
        this.json = json;
    }

    AccountToLogIn account() {
        return account;
    }

    PublicKeyCredentialCreationOptions asked() {
        return asked;
    }

    /** What the browser is asked. */
    public String json() {
        return json;
    }
}
