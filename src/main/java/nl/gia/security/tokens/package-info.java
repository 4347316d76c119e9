/** Tokens by which a program works at the API for somebody, with the rights of that account as they are at the time. */
@ApplicationModule(
        allowedDependencies = {"shared", "kit", "audit", "security", "security::navigation", "security.secrets"})
@NullMarked
package nl.gia.security.tokens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
