/** The views of meetings, and the door by which modules above add to a meeting's page. */
@NamedInterface("navigation")
@NullMarked
package nl.gia.meetings.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
