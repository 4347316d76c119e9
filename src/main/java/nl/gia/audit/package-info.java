/** Who did what, when, on which object: append-only. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package nl.gia.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
