/** Meetings that come back: planned at once, and changed together. */
@NamedInterface("series")
@NullMarked
package nl.gia.meetings.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
