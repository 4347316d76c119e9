package nl.gia.security.factors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The second factors of one account.
 *
 * @param demandedFrom from when it must have one; empty when it need not
 */
public record FactorOverview(
        Optional<AuthenticatorApp> app,
        List<Passkey> passkeys,
        int recoveryCodesLeft,
        Optional<LocalDate> demandedFrom) {

    public boolean hasAny() {
        return app.isPresent() || !passkeys.isEmpty();
    }
}
