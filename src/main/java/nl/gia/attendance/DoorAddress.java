package nl.gia.attendance;

/** Where the door of a meeting is, on the phone of whoever stands there. */
public final class DoorAddress {

    public static final String PATH = "deur";

    private DoorAddress() {}

    /** Relative to the root of the site. */
    public static String of(String reference) {
        return PATH + "/" + reference;
    }
}
