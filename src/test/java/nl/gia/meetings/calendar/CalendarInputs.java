package nl.gia.meetings.calendar;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What people and programs type into a field, the worst of it. */
final class CalendarInputs {

    private static final List<String> PIECES = List.of(
            "Wonen",
            " ",
            "\r\n",
            "\n",
            "\r",
            "\rBEGIN:VEVENT\r",
            "\r\nEND:VEVENT\r\nBEGIN:VALARM",
            "\u0085ATTENDEE:mailto:x@example.nl",
            "\u2028",
            "\\",
            "\\n",
            "\\,",
            ",",
            ";",
            ":",
            "\"",
            "^",
            "%0D%0A",
            "é",
            "😀",
            "👩‍👩‍👧",
            "\uD83D",
            "\u0000",
            "\u0007",
            "\u007f",
            "\t",
            "\u202E",
            "’s-Hertogenbosch",
            "x".repeat(80));

    private CalendarInputs() {}

    static String text(Random random) {
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    static String escaped(String text) {
        return text.chars()
                .mapToObj(sign -> sign < 0x20 || sign > 0x7e ? "\\u%04x".formatted(sign) : String.valueOf((char) sign))
                .collect(Collectors.joining());
    }
}
