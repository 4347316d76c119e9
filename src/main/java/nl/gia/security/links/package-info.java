/** A link by mail that logs somebody of a municipality in, once. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "kit",
            "audit",
            "mail",
            "security",
            "security::login",
            "security::navigation",
            "security.secrets"
        })
@NullMarked
package nl.gia.security.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
