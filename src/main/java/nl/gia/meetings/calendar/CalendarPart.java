package nl.gia.meetings.calendar;

/**
 * The part of a mail that a calendar reads.
 *
 * @param method REQUEST or CANCEL, as the mail has to say it too
 */
public record CalendarPart(String method, byte[] content) {

    public String contentType() {
        return "text/calendar; charset=utf-8; method=" + method;
    }
}
