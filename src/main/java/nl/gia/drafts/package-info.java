/** What somebody is typing, kept until it is saved: it outlives the page and the session. */
@ApplicationModule(allowedDependencies = {"shared", "kit", "security"})
@NullMarked
package nl.gia.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
