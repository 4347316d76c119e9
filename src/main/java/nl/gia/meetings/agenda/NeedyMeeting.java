package nl.gia.meetings.agenda;

import nl.gia.meetings.MeetingRow;

/** @param alike how many meetings ask for the same */
public record NeedyMeeting(MeetingRow row, MeetingNeed need, int alike) {}
