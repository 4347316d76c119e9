/** Meetings that come back: planned at once, and changed together. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "kit",
            "security",
            "audit",
            "programmes",
            "programmes::navigation",
            "meetings",
            "meetings::navigation"
        })
@NullMarked
package nl.gia.meetings.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
