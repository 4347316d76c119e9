/** Where lists are brought in. */
@NullMarked
package nl.gia.attendance.imports.ui;

import org.jspecify.annotations.NullMarked;
