/** Accounts, roles, rights, log-in, tokens, headers. */
@ApplicationModule(allowedDependencies = {"shared", "kit", "audit", "security.secrets"})
@NullMarked
package nl.gia.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
