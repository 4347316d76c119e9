package nl.gia.meetings.ui;

/** Addresses of the meetings' views. */
public final class MeetingNavigation {

    static final String LIST = "bijeenkomsten";

    private MeetingNavigation() {}

    /** Relative to the root of the site. */
    public static String meeting(String reference) {
        return LIST + "/" + reference;
    }
}
