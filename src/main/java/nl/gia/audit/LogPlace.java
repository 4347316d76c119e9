package nl.gia.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Where one is in the log: what is older than this comes next. */
public record LogPlace(Instant at, long id) {

    /** Reads what {@link #toString} writes. */
    public static Optional<LogPlace> read(String text) {
        try {
            int split = text.lastIndexOf('_');
            return split < 0
                    ? Optional.empty()
                    : Optional.of(new LogPlace(
                            Instant.parse(text.substring(0, split)), Long.parseLong(text.substring(split + 1))));
        } catch (DateTimeException | NumberFormatException noPlace) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return at + "_" + id;
    }
}
