/** Programmes with their regions, themes, growth path and organisers. */
@ApplicationModule(allowedDependencies = {"shared", "kit", "security", "audit", "audit::history", "municipalities"})
@NullMarked
package nl.gia.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
