/** Where lists are asked for. */
@NullMarked
package nl.gia.attendance.lists.ui;

import org.jspecify.annotations.NullMarked;
