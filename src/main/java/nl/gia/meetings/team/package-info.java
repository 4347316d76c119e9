/** Who works on one meeting beside the organiser of its region. */
@NamedInterface("team")
@NullMarked
package nl.gia.meetings.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
