/** Who comes and who was there, on the page of a meeting, and the door by which modules above add to its tools. */
@NamedInterface("tools")
@NullMarked
package nl.gia.attendance.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
