/** What one person attended, on its page. */
@NullMarked
package nl.gia.attendance.history.ui;

import org.jspecify.annotations.NullMarked;
