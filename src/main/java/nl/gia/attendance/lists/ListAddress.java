package nl.gia.attendance.lists;

/** Where the lists of a meeting are, relative to the root of the site. */
public final class ListAddress {

    public static final String LIST = "/deelnemers/{reference}/presentielijst.pdf";
    public static final String SHEET = "/deelnemers/{reference}/presentielijst.xlsx";
    public static final String BADGES = "/deelnemers/{reference}/naambadges.pdf";
    /** Asks for the badges of who is expected still. */
    public static final String EXPECTED = "verwacht";

    private ListAddress() {}

    public static String of(String path, String reference) {
        return path.substring(1).replace("{reference}", reference);
    }
}
