/** Components, charts and texts that views are made of. */
@ApplicationModule(allowedDependencies = {"shared", "shared::files"})
@NullMarked
package nl.gia.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
