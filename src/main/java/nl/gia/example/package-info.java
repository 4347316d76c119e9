/** The example programme, loaded once into a new database through the services. */
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
            "preparation",
            "participation"
        })
@NullMarked
package nl.gia.example;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
