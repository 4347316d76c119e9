/** The log for who may read all of it, and the history of one object for the pages of others. */
@NamedInterface("history")
@NullMarked
package nl.gia.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
