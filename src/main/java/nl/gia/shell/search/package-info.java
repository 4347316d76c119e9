/** One field that finds everything the principal may see. */
@NullMarked
package nl.gia.shell.search;

import org.jspecify.annotations.NullMarked;
