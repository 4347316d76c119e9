/** What only one person knows: how it is made, kept and guarded against guessing. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package nl.gia.security.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
