package nl.gia.meetings;

import java.util.List;

/**
 * What came of doing one thing to several meetings.
 *
 * @param done as they are now
 */
public record Together(List<MeetingRow> done, List<LeftBehind> left) {}
