/** Where calendars elsewhere get their meetings. */
@NullMarked
package nl.gia.meetings.calendar.web;

import org.jspecify.annotations.NullMarked;
