package nl.gia.meetings;

/** @param alike how many meetings ask for the same */
public record NeedyMeeting(MeetingRow row, MeetingNeed need, int alike) {}
