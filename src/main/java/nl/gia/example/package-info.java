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
            "participation"
        })
@NullMarked
package nl.gia.example;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
