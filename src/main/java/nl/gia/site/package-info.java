/** What speaks HTTP about several modules at once: the API's frame, public pages. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "kit",
            "security",
            "audit",
            "municipalities",
            "programmes",
            "contacts",
            "meetings",
            "attendance",
            "participation"
        })
@NullMarked
package nl.gia.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
