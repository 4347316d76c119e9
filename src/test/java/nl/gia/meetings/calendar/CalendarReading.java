package nl.gia.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationEntry;

/** Calendars read back: by the library, as strictly as it can, and by the few lines that the standard needs. */
public final class CalendarReading {

    private CalendarReading() {}

    /** Valid to the letter. */
    public static Calendar read(byte[] written) {
        try {
            Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(written));
            assertThat(calendar.validate(true).getEntries())
                    .as(() -> new String(written, StandardCharsets.UTF_8))
                    .extracting(ValidationEntry::getMessage)
                    .isEmpty();
            return calendar;
        } catch (Exception e) {
            throw new AssertionError(new String(written, StandardCharsets.UTF_8), e);
        }
    }

    public static List<VEvent> events(byte[] written) {
        return read(written).getComponents("VEVENT");
    }

    /** The whole lines, as they were before they were folded. */
    public static List<String> lines(byte[] written) {
        String text = new String(written, StandardCharsets.UTF_8);
        assertThat(text).endsWith("\r\n").doesNotContainPattern("(?<!\r)\n|\r(?!\n)");
        return List.of(text.replace("\r\n ", "").split("\r\n"));
    }

    /** The values of the properties of a name, anywhere. */
    static List<String> properties(byte[] written, String name) {
        List<String> values = new ArrayList<>();
        for (String line : lines(written)) {
            if (line.startsWith(name + ":") || line.startsWith(name + ";")) {
                values.add(unescaped(line.substring(line.indexOf(':') + 1)));
            }
        }
        return values;
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (sign == '\\') {
                i++;
                char next = value.charAt(i);
                text.append(next == 'n' || next == 'N' ? '\n' : next);
            } else {
                text.append(sign);
            }
        }
        return text.toString();
    }
}
