/** Keeps the text of a field as one types. */
@NamedInterface("field")
@NullMarked
package nl.gia.drafts.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
