package nl.gia.attendance.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** How a kind of paper looks. */
final class StyleSheet {

    private StyleSheet() {}

    static String read(String name) {
        try {
            return new ClassPathResource("pages/" + name + ".css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
