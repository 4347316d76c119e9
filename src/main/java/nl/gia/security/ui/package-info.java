/** The log-in page, the pages for what goes wrong, and the door by which others add to the page of one's own account. */
@NamedInterface("navigation")
@NullMarked
package nl.gia.security.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
