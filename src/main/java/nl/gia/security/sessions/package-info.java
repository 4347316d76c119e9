/** Where somebody is logged in; every request is held against what the account is now. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "kit",
            "audit",
            "security",
            "security::login",
            "security::navigation",
            "security.secrets"
        })
@NullMarked
package nl.gia.security.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
