/** Who did what, when, on which object: append-only; and reading it back. */
@ApplicationModule(allowedDependencies = {"shared", "kit"})
@NullMarked
package nl.gia.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
