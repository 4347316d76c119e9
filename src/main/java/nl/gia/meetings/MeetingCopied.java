package nl.gia.meetings;

import nl.gia.shared.MeetingId;

/** Published in the transaction that copies a meeting: who holds something of the one copies it to the other. */
public record MeetingCopied(MeetingId from, MeetingId to) {}
