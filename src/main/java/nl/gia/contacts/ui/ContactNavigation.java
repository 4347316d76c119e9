package nl.gia.contacts.ui;

import nl.gia.shared.ContactId;

/** Addresses of the contacts' views. */
public final class ContactNavigation {

    static final String LIST = "relaties";
    static final String DOUBLES = LIST + "/dubbel";

    private ContactNavigation() {}

    /** Relative to the root of the site. */
    public static String contact(ContactId id) {
        return LIST + "/" + id;
    }
}
