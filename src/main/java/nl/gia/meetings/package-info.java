/** Meetings and their life cycle. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::files",
            "kit",
            "security",
            "security::navigation",
            "audit",
            "audit::history",
            "municipalities",
            "programmes",
            "programmes::organisers",
            "programmes::navigation",
            "contacts"
        })
@NullMarked
package nl.gia.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
