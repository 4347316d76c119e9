/** Asking for the link, and the page behind it. */
@NullMarked
package nl.gia.security.links.ui;

import org.jspecify.annotations.NullMarked;
