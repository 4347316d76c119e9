/** The register of municipalities and their reorganisations since 2007. */
@ApplicationModule(allowedDependencies = {"shared", "shared::files", "kit", "security", "audit"})
@NullMarked
package nl.gia.municipalities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
