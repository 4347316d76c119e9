/** The people of a meeting on paper: to sign, to fill in, to pin on. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::files",
            "kit",
            "security",
            "audit",
            "municipalities",
            "meetings",
            "meetings::navigation",
            "attendance",
            "attendance::tools"
        })
@NullMarked
package nl.gia.attendance.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
