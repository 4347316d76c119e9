package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The stylesheet keeps to its palette and its scales, and nothing in it is for nobody. */
class StylesheetTest {

    private static final String SHEET = read(Path.of("frontend/public/styles.css"));
    private static final String TOKENS = SHEET.substring(0, SHEET.indexOf("2. Base: text"));
    private static final String RULES = SHEET.substring(TOKENS.length());

    @Test
    void a_colour_is_named_once_and_nowhere_else() {
        assertThat(found(RULES, "#[0-9a-f]{3,8}\\b|\\b(?:rgba?|hsla?|light-dark)\\("))
                .isEmpty();
    }

    @Test
    void text_keeps_to_its_scale() {
        // In the drawing of the map a unit is a hundred metres.
        assertThat(found(RULES, "font-size: (?!var\\()[^;]+;"))
                .containsExactlyInAnyOrder("font-size: inherit;", "font-size: 0.8em;", "font-size: 80px;");
    }

    @Test
    void space_goes_in_steps_of_four() {
        List<String> lengths = found(RULES, "(?:margin|padding|gap)[a-z-]*: [^;]+;").stream()
                .flatMap(rule -> found(rule, "\\d+px").stream())
                .filter(length -> Integer.parseInt(length.replace("px", "")) > 3)
                .toList();
        assertThat(lengths).allMatch(length -> Integer.parseInt(length.replace("px", "")) % 4 == 0);
    }

    @Test
    void every_class_is_used() {
        String used = Stream.of("src/main/java", "src/main/resources/pages", "frontend/public")
                .flatMap(StylesheetTest::files)
                .filter(file -> !file.endsWith("styles.css"))
                .map(StylesheetTest::read)
                .collect(Collectors.joining());
        Predicate<String> isUsed = name -> Pattern.compile(Pattern.quote(name) + "(?![a-z0-9-])")
                        .matcher(used)
                        .find()
                || name.matches("gia-(entry|map)-\\w+");
        assertThat(found(SHEET, "(?<=\\.)gia-[a-z0-9-]+").stream().distinct()).allMatch(isUsed);
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
