/** The people of the programme, findable. */
@ApplicationModule(
        allowedDependencies = {"shared", "kit", "security", "audit", "audit::history", "municipalities", "programmes"})
@NullMarked
package nl.gia.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
