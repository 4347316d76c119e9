/** Who comes and who was there, on the page of a meeting. */
@NullMarked
package nl.gia.attendance.ui;

import org.jspecify.annotations.NullMarked;
