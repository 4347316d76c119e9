/** Who is to be phoned to come, and what was said. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::files",
            "kit",
            "security",
            "audit",
            "municipalities",
            "programmes",
            "programmes::navigation",
            "contacts",
            "contacts::fields",
            "participation",
            "participation::navigation"
        })
@NullMarked
package nl.gia.calls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
