/** The log-in page and the pages for what goes wrong. */
@NullMarked
package nl.gia.security.ui;

import org.jspecify.annotations.NullMarked;
