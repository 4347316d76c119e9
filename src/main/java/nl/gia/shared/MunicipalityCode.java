package nl.gia.shared;

import java.io.Serializable;
import java.util.regex.Pattern;

/** The code CBS gives a municipality, such as {@code GM0363}. */
public record MunicipalityCode(String value) implements Comparable<MunicipalityCode>, Serializable {

    private static final Pattern FORM = Pattern.compile("GM[0-9]{4}");

    public MunicipalityCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a municipality code");
        }
    }

    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(MunicipalityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
