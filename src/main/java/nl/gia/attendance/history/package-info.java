/** What one person attended. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "kit",
            "security",
            "programmes",
            "contacts",
            "contacts::fields",
            "meetings",
            "meetings::navigation"
        })
@NullMarked
package nl.gia.attendance.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
