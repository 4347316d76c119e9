/** By what the door knows somebody without asking for a name. */
@ApplicationModule(allowedDependencies = {"shared", "kit::charts"})
@NullMarked
package nl.gia.attendance.codes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
