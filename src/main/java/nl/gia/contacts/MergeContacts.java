package nl.gia.contacts;

import nl.gia.shared.ContactId;

/** @param typed what is known of the one that stays */
public record MergeContacts(
        ContactId survivor, int survivorVersion, ContactId merged, int mergedVersion, NewContact typed) {}
