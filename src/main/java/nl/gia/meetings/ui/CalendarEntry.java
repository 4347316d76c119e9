package nl.gia.meetings.ui;

import nl.gia.meetings.MeetingRow;

/** A meeting in the calendar, and whether whoever looks may drag it to another day. */
record CalendarEntry(MeetingRow meeting, boolean mayMove) {}
