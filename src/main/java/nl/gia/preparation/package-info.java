/** What is prepared for one meeting: the programme of its day, practical information. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "kit",
            "security",
            "audit",
            "drafts",
            "drafts::field",
            "contacts",
            "meetings",
            "meetings::navigation"
        })
@NullMarked
package nl.gia.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
