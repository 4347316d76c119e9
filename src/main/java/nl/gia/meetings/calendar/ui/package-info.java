/** How one gets meetings into one's own calendar. */
@NullMarked
package nl.gia.meetings.calendar.ui;

import org.jspecify.annotations.NullMarked;
