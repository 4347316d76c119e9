/** Meetings in calendars elsewhere: addresses to subscribe to, files to keep, parts of mails. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "kit",
            "security",
            "security::navigation",
            "security.secrets",
            "audit",
            "programmes",
            "meetings",
            "meetings::navigation"
        })
@NullMarked
package nl.gia.meetings.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
