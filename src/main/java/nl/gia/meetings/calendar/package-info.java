/** Meetings in calendars elsewhere: addresses to subscribe to, files to keep, parts of mails. */
@NamedInterface("calendar")
@NullMarked
package nl.gia.meetings.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
