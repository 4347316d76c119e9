/** Meetings that go along when a region goes to another organiser. */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "programmes::organisers", "meetings", "meetings::navigation"})
@NullMarked
package nl.gia.meetings.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
