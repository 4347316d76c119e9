/** The frame around the views. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "kit",
            "security",
            "audit",
            "municipalities",
            "programmes",
            "programmes::navigation",
            "contacts",
            "meetings",
            "meetings::agenda",
            "meetings::navigation",
            "attendance",
            "participation",
            "participation::navigation",
            "calls",
            "calls::navigation"
        })
@NullMarked
package nl.gia.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
