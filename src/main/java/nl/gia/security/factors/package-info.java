/** The second step at the log-in: apps that make codes, passkeys, recovery codes, and of whom it is demanded. See decision 0007. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "kit",
            "kit::charts",
            "audit",
            "security",
            "security::login",
            "security::navigation",
            "security.secrets",
            "security.sessions"
        })
@NullMarked
package nl.gia.security.factors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
