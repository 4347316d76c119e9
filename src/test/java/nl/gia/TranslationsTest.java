package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Path SOURCES = Path.of("src/main/java/nl/gia");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z]\\w*(\\.\\w+)+");
    private static final Pattern ACTION = Pattern.compile("[a-z]+\\.[a-z]\\w*");
    private static final Pattern SENTENCE = Pattern.compile("(\\p{Lu}\\p{Ll}{2,}|\\p{L}+ \\p{L}+ \\p{L}+).*");
    private static final Pattern TALKED = Pattern.compile(
            "(getTranslation|translate|Message\\.of|Conflict|Invalid|check|FieldError\\.of|Notices\\.\\w+)"
                    + "\\((?:[^\"()]|\\(\\))*\"([a-z]\\w*(?:\\.\\w+)+)\"");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(keys("en")).containsExactlyElementsOf(keys("nl"));
    }

    @Test
    void no_text_is_empty() {
        assertThat(Stream.of("nl", "en").flatMap(language -> bundles(language).stream()))
                .allSatisfy(bundle -> assertThat(bundle.values())
                        .noneMatch(text -> text.toString().isBlank()));
    }

    @Test
    void every_key_in_the_code_has_a_text() {
        Set<String> keys = keys("nl");
        assertThat(spokenKeys()).isSubsetOf(keys);
    }

    @Test
    void views_hold_no_sentences() {
        assertThat(sources().filter(TranslationsTest::isView).flatMap(TranslationsTest::sentences))
                .isEmpty();
    }

    @Test
    void every_action_of_the_audit_log_has_a_sentence_and_a_group() {
        Set<String> actions = auditedActions();
        assertThat(actions).contains("meeting.published", "attendance.present", "account.loggedIn");
        assertThat(keys("nl"))
                .containsAll(actions.stream().map(action -> "audit." + action).toList())
                .containsAll(actions.stream()
                        .map(action -> "audit.group." + action.replaceFirst("\\..*", ""))
                        .toList());
    }

    @Test
    void an_action_of_the_audit_log_stands_in_the_code_as_one_word() {
        assertThat(auditing().flatMap(TranslationsTest::literals)).noneMatch(text -> text.matches("[a-z]+\\."));
    }

    private static Set<String> auditedActions() {
        return auditing()
                .flatMap(TranslationsTest::literals)
                .filter(text -> ACTION.matcher(text).matches() && !text.startsWith("problem."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> auditing() {
        return sources().filter(source -> read(source).contains("private final Audit audit;"));
    }

    private static boolean isView(Path source) {
        return source.toString().matches(".*/(ui|shell)/.*|.*View\\.java");
    }

    private static Stream<String> sentences(Path source) {
        return literals(source)
                .filter(text -> SENTENCE.matcher(text).matches())
                .map(text -> source.getFileName() + ": " + text);
    }

    private static Set<String> spokenKeys() {
        return sources()
                .flatMap(source -> TALKED.matcher(read(source)).results().map(match -> match.group(2)))
                .filter(key -> KEY.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> literals(Path source) {
        String code = read(source)
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?m)^\\s*//.*$", "")
                .replaceAll("(?s)\"\"\".*?\"\"\"", "")
                .replaceAll("(?m)^.*(LoggerFactory|Exception\\(|log\\.).*$", "")
                .replaceAll("(?m)^\\s*@.*$", "");
        return LITERAL.matcher(code).results().map((MatchResult match) -> match.group(1));
    }

    private static Set<String> keys(String language) {
        return bundles(language).stream()
                .flatMap(bundle -> bundle.stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Properties> bundles(String language) {
        return walk(TEXTS)
                .filter(file -> file.toString().endsWith("_" + language + ".properties"))
                .map(TranslationsTest::properties)
                .toList();
    }

    private static Properties properties(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sources() {
        return walk(SOURCES).filter(file -> file.toString().endsWith(".java"));
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
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
