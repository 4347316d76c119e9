/** Who was registered and who was present. */
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
            "contacts::fields",
            "meetings",
            "meetings::navigation",
            "meetings::calendar"
        })
@NullMarked
package nl.gia.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
