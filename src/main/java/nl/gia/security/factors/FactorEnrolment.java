package nl.gia.security.factors;

import java.util.List;

/** How a second factor is set up, by who is in or by who is on the way in. */
public interface FactorEnrolment {

    /** Without a key to keep secrets with there are no apps. */
    boolean appsArePossible();

    AppSetUp beginApp();

    /** @return recovery codes to be kept, when the account had none yet */
    List<String> confirmApp(AppSetUp app, String code);

    PasskeySetUp beginPasskey();

    /** @param answer of the browser, as JSON */
    List<String> addPasskey(PasskeySetUp passkey, String answer, String name);
}
