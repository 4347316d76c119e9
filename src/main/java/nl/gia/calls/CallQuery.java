package nl.gia.calls;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.gia.participation.ReferencePoint;
import nl.gia.shared.RegionId;
import org.jspecify.annotations.Nullable;

/** What one asks of the call list as it stands in an address, of the page and of the file. */
public final class CallQuery {

    public static final String TEXT = "zoek";
    public static final String REGION = "regio";
    public static final String STANDING = "wie";
    public static final String STATE = "stand";
    public static final String FROM = "van";
    public static final String UNTIL = "tot";

    private CallQuery() {}

    /** Null for what is usual, which is left out. */
    public static @Nullable String word(CallState state) {
        return switch (state) {
            case ALL -> null;
            case DUE -> "vandaag";
            case NOT_CALLED -> "niet-gebeld";
            case CALLED -> "gebeld";
        };
    }

    public static String word(Standing standing) {
        return switch (standing) {
            case NEVER -> "nooit";
            case SILENT -> "stil";
            case PRESENT -> "geweest";
        };
    }

    public static CallState state(Optional<String> asked) {
        return asked.flatMap(word -> Arrays.stream(CallState.values())
                        .filter(state -> word.equals(word(state)))
                        .findFirst())
                .orElse(CallState.ALL);
    }

    public static @Nullable Standing standing(Optional<String> asked) {
        return asked.flatMap(word -> Arrays.stream(Standing.values())
                        .filter(standing -> word.equals(word(standing)))
                        .findFirst())
                .orElse(null);
    }

    /** @param query a value by its name */
    public static ReferencePoint.Asked period(Map<String, String> query) {
        return new ReferencePoint.Asked(null, day(query.get(FROM)), day(query.get(UNTIL)));
    }

    public static CallFilter filter(Map<String, String> query, @Nullable RegionId region) {
        return new CallFilter(
                region,
                standing(Optional.ofNullable(query.get(STANDING))),
                state(Optional.ofNullable(query.get(STATE))),
                query.getOrDefault(TEXT, ""));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
