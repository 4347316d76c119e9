package nl.gia.meetings.calendar;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Calendar;

/**
 * A calendar as the lines of its file. The library counts letters where the standard counts bytes, and takes a lone carriage
 * return for a letter.
 */
final class CalendarLines {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    private CalendarLines() {}

    /** A text of several lines, without what no calendar may hold. */
    static String text(String typed) {
        return UNSEEN.matcher(typed.replaceAll("\\R", "\n")).replaceAll("");
    }

    static String oneLine(String typed) {
        return text(typed).replaceAll("\\s+", " ").strip();
    }

    static byte[] of(Calendar calendar) {
        StringBuilder lines = new StringBuilder();
        for (String line : calendar.toString().split(END)) {
            fold(line, lines);
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void fold(String line, StringBuilder lines) {
        int length = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int sign = line.codePointAt(i);
            int bytes = bytes(sign);
            if (length + bytes > LONGEST) {
                lines.append(END).append(' ');
                length = 1;
            }
            lines.appendCodePoint(sign);
            length += bytes;
        }
        lines.append(END);
    }

    private static int bytes(int sign) {
        if (sign < 0x80) {
            return 1;
        }
        return sign < 0x800 ? 2 : Character.isBmpCodePoint(sign) ? 3 : 4;
    }
}
