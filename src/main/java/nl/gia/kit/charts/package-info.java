/** Drawings as pure functions: rows in, SVG out. */
@NamedInterface("charts")
@NullMarked
package nl.gia.kit.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
