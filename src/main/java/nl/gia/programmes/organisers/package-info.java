/** Who organises the meetings of which region, and how one follows another. */
@NamedInterface("organisers")
@NullMarked
package nl.gia.programmes.organisers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
