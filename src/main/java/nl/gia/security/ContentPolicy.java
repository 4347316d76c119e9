package nl.gia.security;

/** What a page may load and run, as a Content-Security-Policy. */
public final class ContentPolicy {

    public static final String HEADER = "Content-Security-Policy";

    /** For what is no page; a page opens what it needs by setting the header again. */
    static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    static final String PLAIN_PAGE =
            NOTHING + "; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";

    /** A plain page with scripts in files of their own, which talk with this site alone. */
    public static final String SCRIPTED_PAGE = NOTHING
            + "; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'"
            + "; base-uri 'none'; form-action 'none'";

    /** A script that works for a page in the background. */
    public static final String WORKER = NOTHING + "; connect-src 'self'";

    private static final String REST_OF_APP =
            "; style-src 'self' 'unsafe-inline'; base-uri 'self'; object-src 'none'; form-action 'self'; frame-ancestors 'none'";

    private ContentPolicy() {}

    /** Scripts with the nonce, and what they load; Vaadin makes functions of text. */
    public static String ofApp(String nonce) {
        return "script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'" + REST_OF_APP;
    }

    /** Where Vaadin adds scripts of its own for developers, after any nonce was given out. */
    public static String inDevelopment() {
        return "script-src 'self' 'unsafe-inline' 'unsafe-eval'" + REST_OF_APP;
    }
}
