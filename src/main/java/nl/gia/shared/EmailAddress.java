package nl.gia.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** A mail address, trimmed and in lower case: one person's address written in two ways is one address. */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile(
            "[^\\s\\p{Cntrl}@<>\",;:()\\[\\]\\\\]{1,64}@[^\\s\\p{Cntrl}@<>\",;:()\\[\\]\\\\]+\\.[^\\s\\p{Cntrl}@.<>\",;:()\\[\\]\\\\]{2,}");

    public EmailAddress {
        value = Typed.strip(value).toLowerCase(Locale.ROOT);
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a mail address");
        }
    }

    public static boolean isValid(String text) {
        String stripped = Typed.strip(text);
        return stripped.length() <= LONGEST && FORM.matcher(stripped).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
