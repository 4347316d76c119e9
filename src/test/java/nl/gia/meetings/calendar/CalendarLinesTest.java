package nl.gia.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"é", "😀", "€", "a", "👩‍👩‍👧", ","})
    void no_line_is_longer_than_75_bytes_and_no_sign_is_torn(String sign) {
        String title = sign.repeat(150);
        byte[] written = CalendarLines.of(calendar(title));
        String text = new String(written, StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("\uFFFD");
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(summary(written)).isEqualTo(title);
    }

    @Test
    void a_text_of_several_lines_stays_so() {
        assertThat(CalendarLines.text("een\r\ntwee\rdrie\u2028vier\u0085vijf"))
                .isEqualTo("een\ntwee\ndrie\nvier\nvijf");
        assertThat(CalendarLines.oneLine(" een\r\n\ttwee ")).isEqualTo("een twee");
    }

    /** Whatever somebody typed: it is one value, and comes back as it was seen. */
    @Test
    void nothing_typed_becomes_a_line_of_its_own() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String typed = CalendarInputs.text(random);
            byte[] written = CalendarLines.of(calendar(CalendarLines.text(typed)));
            assertThat(CalendarReading.properties(written, "SUMMARY"))
                    .as("seed %d, %s", seed, CalendarInputs.escaped(typed))
                    .singleElement()
                    .isEqualTo(CalendarLines.text(typed));
            assertThat(CalendarReading.lines(written))
                    .filteredOn(line -> line.startsWith("BEGIN:"))
                    .containsExactly("BEGIN:VCALENDAR", "BEGIN:VEVENT");
        }
    }

    private static String summary(byte[] written) {
        return CalendarReading.properties(written, "SUMMARY").getFirst();
    }

    private static Calendar calendar(String title) {
        VEvent event = new VEvent(new PropertyList(List.<Property>of(new Summary(title))), new ComponentList<>());
        return new Calendar(new PropertyList(), new ComponentList<>(List.of(event)));
    }
}
