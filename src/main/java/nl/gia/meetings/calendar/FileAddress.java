package nl.gia.meetings.calendar;

/** Where the file of one meeting is, from the root of the site on. */
public final class FileAddress {

    public static final String PATH = "/agenda/{reference}.ics";

    private FileAddress() {}

    public static String of(String reference) {
        return PATH.replace("{reference}", reference);
    }
}
