/** What speaks HTTP about several modules at once: the API's frame, public pages. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::files",
            "kit",
            "security",
            "audit",
            "municipalities",
            "programmes",
            "contacts",
            "meetings",
            "attendance",
            "attendance::imports",
            "participation"
        })
@NullMarked
package nl.gia.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
