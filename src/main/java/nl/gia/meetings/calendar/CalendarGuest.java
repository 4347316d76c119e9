package nl.gia.meetings.calendar;

import java.net.URI;
import nl.gia.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Whom a mail with a calendar part is for, and of whom it comes.
 *
 * @param accepted has said to come, so that the calendar does not ask
 * @param sender the address the mail comes from: a calendar takes a change from no other
 * @param page where this one reads on; null for the page of the meeting, as far as it is known where the site is found
 */
public record CalendarGuest(
        String name,
        EmailAddress address,
        boolean accepted,
        EmailAddress sender,
        @Nullable URI page) {}
