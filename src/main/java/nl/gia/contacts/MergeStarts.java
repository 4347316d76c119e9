package nl.gia.contacts;

import nl.gia.shared.ContactId;

/** Before anything is locked: who keeps rows of contacts locks what goes before contacts. */
public record MergeStarts(ContactId one, ContactId other) {}
