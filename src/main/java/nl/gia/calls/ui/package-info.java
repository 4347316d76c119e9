/** The call list on the screen, and its address. */
@NamedInterface("navigation")
@NullMarked
package nl.gia.calls.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
