/** Accounts from invitation to closing, for administrators; and one's own, for everybody. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "kit",
            "audit",
            "audit::history",
            "security",
            "security::navigation",
            "security.secrets",
            "security.sessions",
            "security.tokens"
        })
@NullMarked
package nl.gia.security.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
