package nl.gia.contacts;

import java.util.UUID;
import nl.gia.shared.ContactId;

/** In the transaction of the undo, when the merged one is there again: what was of it returns to it. */
public record MergeUndone(UUID merge, ContactId survivor, ContactId merged) {}
