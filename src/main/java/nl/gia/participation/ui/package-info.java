/** Views of the participation, and their addresses. */
@NamedInterface("navigation")
@NullMarked
package nl.gia.participation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
