/** Mail that leaves the program; kept here, to be read, as long as nothing sends it. */
@ApplicationModule(allowedDependencies = {"shared", "kit", "audit"})
@NullMarked
package nl.gia.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
