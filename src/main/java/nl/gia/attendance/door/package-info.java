/** Who is present, noted at the door by phones whose connection cannot be trusted. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "kit",
            "security",
            "municipalities",
            "meetings",
            "meetings::navigation",
            "attendance",
            "attendance.codes"
        })
@NullMarked
package nl.gia.attendance.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
