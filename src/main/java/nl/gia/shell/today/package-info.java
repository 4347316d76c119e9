/** The page one begins with: what to do today, by role. */
@NullMarked
package nl.gia.shell.today;

import org.jspecify.annotations.NullMarked;
