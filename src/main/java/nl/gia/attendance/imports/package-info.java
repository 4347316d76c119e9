/** Lists of people that come in at once. */
@NamedInterface("imports")
@NullMarked
package nl.gia.attendance.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
