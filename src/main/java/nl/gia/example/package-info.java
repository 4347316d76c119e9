/** The example programme, loaded once into a new database through the services. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::files",
            "kit",
            "security",
            "audit",
            "municipalities",
            "programmes",
            "programmes::organisers",
            "contacts",
            "meetings",
            "meetings::series",
            "meetings::team",
            "attendance",
            "preparation",
            "attendance::imports",
            "participation",
            "calls"
        })
@NullMarked
package nl.gia.example;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
