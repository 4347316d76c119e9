package nl.gia.shared;

import org.jspecify.annotations.Nullable;

/** What somebody typed or pasted, as it is meant: without what cannot be seen around it. */
public final class Typed {

    // Neither white space nor a separator to Unicode, and yet nothing on paper: soft hyphens, joiners, marks of
    // direction
    // or of byte order, fillers.
    private static final String UNSEEN = "\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
            + "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u2800\u3164\ufeff";

    private Typed() {}

    public static String strip(@Nullable String text) {
        if (text == null) {
            return "";
        }
        int from = 0;
        int until = text.length();
        while (from < until && isUnseen(text.charAt(from))) {
            from++;
        }
        while (until > from && isUnseen(text.charAt(until - 1))) {
            until--;
        }
        return text.substring(from, until);
    }

    /** Null when there is nothing to see. */
    public static @Nullable String orNull(@Nullable String text) {
        String seen = strip(text);
        return seen.isEmpty() ? null : seen;
    }

    /** As one counts on paper: an emoji is one character, whatever it takes to write it down. */
    public static boolean isLonger(@Nullable String text, int most) {
        return text != null && text.codePointCount(0, text.length()) > most;
    }

    private static boolean isUnseen(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || UNSEEN.indexOf(character) >= 0;
    }
}
