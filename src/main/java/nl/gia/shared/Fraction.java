package nl.gia.shared;

import java.util.OptionalInt;

/** So many of so many. The percentage is whole, rounded half up from the exact fraction; of nothing there is none (rule P6). */
public record Fraction(int part, int whole) {

    public Fraction {
        if (part < 0 || whole < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
    }

    public OptionalInt percentage() {
        if (whole == 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) ((200L * part + whole) / (2L * whole)));
    }
}
