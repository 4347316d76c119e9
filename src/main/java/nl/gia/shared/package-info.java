/** Words every module uses: primitives, dates, fractions, what can go wrong. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.gia.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
