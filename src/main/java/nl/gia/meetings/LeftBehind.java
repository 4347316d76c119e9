package nl.gia.meetings;

import nl.gia.shared.Message;

/** A meeting that could not follow the others, and why. */
public record LeftBehind(MeetingRow meeting, Message why) {}
