/** Views of programmes, and which programme one is looking at. */
@NamedInterface("navigation")
@NullMarked
package nl.gia.programmes.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
