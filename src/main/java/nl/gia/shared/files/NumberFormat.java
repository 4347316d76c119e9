package nl.gia.shared.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.Pattern;

/** What one sees of a number in a cell: a date, a time, both, or a number. A spreadsheet keeps them all as numbers. */
enum NumberFormat {
    NUMBER,
    DATE,
    TIME,
    DATE_AND_TIME;

    private static final Set<String> DATES = Set.of("14", "15", "16", "17");
    private static final Set<String> TIMES = Set.of("18", "19", "20", "21", "45", "46", "47");
    // Texts in quotes, escaped characters and what stands in brackets, except hours, minutes and seconds that run on.
    private static final Pattern NOT_FORMAT =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+]|m+]|s+])[^]]*]|am/pm|a/p");
    private static final Pattern MINUTES = Pattern.compile("(?<=h[^a-z]{0,3})m+|m+(?=[^a-z]{0,3}s)");

    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 31);
    private static final LocalDate FIRST_DAY_1904 = LocalDate.of(1904, 1, 1);
    /** Excel believes that 1900 had a 29th of February. */
    private static final long NO_DAY = 60;

    private static final double LAST_DAY = 2_958_465.99999;
    private static final int SECONDS = 24 * 60 * 60;
    private static final double LONG = 1e15;

    static NumberFormat builtIn(String id) {
        if (DATES.contains(id)) {
            return DATE;
        }
        if (TIMES.contains(id)) {
            return TIME;
        }
        return id.equals("22") ? DATE_AND_TIME : NUMBER;
    }

    /** @param code as in {@code dd-mm-yyyy hh:mm;@} */
    static NumberFormat of(String code) {
        String first = NOT_FORMAT
                .matcher(code.toLowerCase(java.util.Locale.ROOT))
                .replaceAll("")
                .split(";", 2)[0];
        if (first.contains("general")) {
            return NUMBER;
        }
        String withoutMinutes = MINUTES.matcher(first).replaceAll("");
        boolean date = withoutMinutes.matches("(?s).*[ydm].*");
        boolean time = first.matches("(?s).*[hs].*");
        if (date) {
            return time ? DATE_AND_TIME : DATE;
        }
        return time ? TIME : NUMBER;
    }

    /** As ISO 8601 writes it. */
    String show(double value, boolean from1904) {
        if (this == NUMBER || value < 0 || value > LAST_DAY) {
            return plain(value);
        }
        long seconds = Math.round(value * SECONDS);
        LocalTime time = LocalTime.ofSecondOfDay(Math.floorMod(seconds, SECONDS));
        LocalDate day = day(Math.floorDiv(seconds, SECONDS), from1904);
        return switch (this) {
            case DATE -> day.toString();
            case TIME -> time(time);
            default -> LocalDateTime.of(day, time).toString();
        };
    }

    private static String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(time.getSecond() == 0 ? "HH:mm" : "HH:mm:ss")
                .format(time);
    }

    private static LocalDate day(long number, boolean from1904) {
        if (from1904) {
            return FIRST_DAY_1904.plusDays(number);
        }
        return FIRST_DAY.plusDays(number < NO_DAY ? number : number - 1);
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < LONG
                ? String.valueOf((long) value)
                : BigDecimal.valueOf(value).toPlainString();
    }
}
