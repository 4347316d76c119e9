/** Accounts, roles, rights, log-in, tokens, headers. */
@ApplicationModule(allowedDependencies = {"shared", "kit", "audit"})
@NullMarked
package nl.gia.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
