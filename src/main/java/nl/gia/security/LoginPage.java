package nl.gia.security;

/** Where one logs in, and what that page is told in its address. */
public final class LoginPage {

    public static final String PATH = "inloggen";
    /** The address or the password was wrong. */
    public static final String WRONG = "fout";
    /** Too many were wrong: how many seconds to wait. */
    public static final String WAIT = "wacht";
    /** The page had been open for too long. */
    public static final String AGAIN = "opnieuw";

    /** A passkey was not one of ours. */
    public static final String WRONG_PASSKEY = "passkey";
    /** Where who has taken the first step is asked for the second. */
    public static final String SECOND_STEP = "inloggen/tweede-stap";

    static final String URL = "/" + PATH;
    static final String POST_URL = "/login";

    private LoginPage() {}
}
