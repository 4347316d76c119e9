/** Which share of the municipalities takes part: rules P1 to P7. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "kit",
            "kit::charts",
            "security",
            "audit",
            "municipalities",
            "programmes",
            "programmes::navigation",
            "contacts",
            "meetings",
            "meetings::navigation",
            "attendance"
        })
@NullMarked
package nl.gia.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
