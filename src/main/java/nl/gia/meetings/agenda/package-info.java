/** Meetings seen from now: what comes, what waits, how far each region is. */
@NamedInterface("agenda")
@NullMarked
package nl.gia.meetings.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
