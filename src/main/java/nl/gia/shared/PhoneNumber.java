package nl.gia.shared;

import java.util.regex.Pattern;

/** A telephone number as somebody writes it: 043 - 350 40 40, or +31 6 12345678. */
public record PhoneNumber(String value) {

    private static final int LONGEST = 30;
    private static final int FEWEST_DIGITS = 6;
    private static final Pattern FORM = Pattern.compile("\\+?[0-9()./ -]+");

    public PhoneNumber {
        value = Typed.strip(value);
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a telephone number");
        }
    }

    public static boolean isValid(String text) {
        String stripped = Typed.strip(text);
        return stripped.length() <= LONGEST
                && FORM.matcher(stripped).matches()
                && stripped.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    /** For a telephone to dial. */
    public String link() {
        // +31 (0)6 is 06 from here and +316 from elsewhere.
        String dialled = value.startsWith("+") ? value.replace("(0)", "") : value;
        return "tel:" + dialled.replaceAll("[^0-9+]", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
