package nl.gia.meetings.calendar.web;

import org.springframework.http.MediaType;

final class CalendarMedia {

    static final MediaType TYPE = MediaType.parseMediaType("text/calendar;charset=utf-8");

    private CalendarMedia() {}
}
