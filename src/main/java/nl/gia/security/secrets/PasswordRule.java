package nl.gia.security.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.gia.shared.FieldErrors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Long enough and not a common one, also not when repeated or with digits around it; of what it is made nobody is told. */
@Component
public class PasswordRule {

    public static final int SHORTEST = 12;
    /** Such as abcabcabcabc. */
    private static final int TRIVIAL_UNIT = 3;

    private static final Pattern AROUND_WORDS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    private final Set<String> common = read();

    PasswordRule() {}

    public void check(String password, String field, FieldErrors errors) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            errors.add(field, "security.password.tooShort", SHORTEST);
        } else if (isCommon(password)) {
            errors.add(field, "security.password.common");
        }
    }

    private boolean isCommon(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        String unit = repeatedUnit(lower);
        String words = AROUND_WORDS.matcher(lower).replaceAll("");
        return unit.length() <= TRIVIAL_UNIT || common.contains(unit) || common.contains(repeatedUnit(words));
    }

    /** The shortest text that gives this one when repeated: all of it when it repeats nothing. */
    private static String repeatedUnit(String text) {
        return text.isEmpty() ? text : text.substring(0, (text + text).indexOf(text, 1));
    }

    private static Set<String> read() {
        try {
            String list = new ClassPathResource("passwords/common.txt").getContentAsString(StandardCharsets.UTF_8);
            return list.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
