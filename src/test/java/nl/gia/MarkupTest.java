package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link ArchitectureTest} cannot see: markup that is put on a page by the name of a property. */
class MarkupTest {

    private static final Predicate<String> MARKUP = Pattern.compile(
                    "(inner|outer)HTML|insertAdjacentHTML|document\\.write|srcdoc")
            .asPredicate();

    @Test
    void no_class_writes_markup_by_name() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> MARKUP.test(read(file))))
                    .isEmpty();
        }
    }

    @Test
    void a_class_that_does_is_found() {
        assertThat(MARKUP.test("element.setProperty(\"innerHTML\", text);")).isTrue();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
